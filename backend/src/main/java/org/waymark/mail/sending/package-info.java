/** The outbox: mail is claimed, sent and marked. */
@NullMarked
package org.waymark.mail.sending;

import org.jspecify.annotations.NullMarked;

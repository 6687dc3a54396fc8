@NullMarked
package org.waymark.mail.sending;

import org.jspecify.annotations.NullMarked;

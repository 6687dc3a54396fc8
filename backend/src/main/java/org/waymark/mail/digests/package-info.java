/** What there is to say is gathered, and put into one mail for each who is told. */
@NullMarked
package org.waymark.mail.digests;

import org.jspecify.annotations.NullMarked;

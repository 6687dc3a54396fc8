/** Tests of mail: what is sent, when, and to whom. */
@NullMarked
package org.waymark.mail;

import org.jspecify.annotations.NullMarked;

/** Who wants to be told of what by mail, and when. */
@NullMarked
package org.waymark.mail.preferences;

import org.jspecify.annotations.NullMarked;

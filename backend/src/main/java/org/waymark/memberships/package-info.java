/** Which agencies are members of which partnerships, and for how long. */
@NullMarked
package org.waymark.memberships;

import org.jspecify.annotations.NullMarked;

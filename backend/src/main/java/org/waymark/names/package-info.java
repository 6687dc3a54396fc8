/** Who is meant by a name that somebody wrote: an agency, an officer, a post or a group of a partnership. */
@NullMarked
package org.waymark.names;

import org.jspecify.annotations.NullMarked;

/** Every answer after a resource: ETag and 304, Location and Link, and the one place where an exception becomes a problem. */
@NullMarked
package org.waymark.answers;

import org.jspecify.annotations.NullMarked;

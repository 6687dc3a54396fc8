/** People and posts in the agencies of a partnership. */
@NullMarked
package org.waymark.officers;

import org.jspecify.annotations.NullMarked;

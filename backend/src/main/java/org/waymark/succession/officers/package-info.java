/** Leavers, and people who were entered twice. */
@NullMarked
package org.waymark.succession.officers;

import org.jspecify.annotations.NullMarked;

/** Notes and questions that the members of a partnership leave on the lines of a plan. */
@NullMarked
package org.waymark.notes;

import org.jspecify.annotations.NullMarked;

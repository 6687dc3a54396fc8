/** Numbers priorities and actions by the order in which they stand. */
@NullMarked
package org.waymark.numbering;

import org.jspecify.annotations.NullMarked;

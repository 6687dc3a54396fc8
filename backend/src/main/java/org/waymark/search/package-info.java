/** Finding anything by its words: plans and what stands in them, notes, and members. */
@NullMarked
package org.waymark.search;

import org.jspecify.annotations.NullMarked;

/** The lines of a plan: what a note can stand on, and what can be watched. */
@NullMarked
package org.waymark.lines;

import org.jspecify.annotations.NullMarked;

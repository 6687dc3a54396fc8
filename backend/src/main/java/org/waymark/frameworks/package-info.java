/** Frameworks and their outcomes, which the priorities of a plan serve. */
@NullMarked
package org.waymark.frameworks;

import org.jspecify.annotations.NullMarked;

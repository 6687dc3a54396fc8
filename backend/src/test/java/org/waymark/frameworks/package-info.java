/** Frameworks that partnerships define for themselves. */
@NullMarked
package org.waymark.frameworks;

import org.jspecify.annotations.NullMarked;

/** What is still open in a plan, what is missing, and what looks wrong, each with its owner and its place. */
@NullMarked
package org.waymark.readiness;

import org.jspecify.annotations.NullMarked;

/** The life of a plan: its transitions, its editions, and what changed between any two of them. */
@NullMarked
package org.waymark.editions;

import org.jspecify.annotations.NullMarked;

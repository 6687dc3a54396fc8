/** Priorities: the Outcome-Based Accountability template, which places indicators and heads actions. */
@NullMarked
package org.waymark.priorities;

import org.jspecify.annotations.NullMarked;

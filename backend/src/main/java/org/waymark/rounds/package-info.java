/** Reporting rounds: a partnership asks for one period's progress, who owes what, and who has answered. */
@NullMarked
package org.waymark.rounds;

import org.jspecify.annotations.NullMarked;

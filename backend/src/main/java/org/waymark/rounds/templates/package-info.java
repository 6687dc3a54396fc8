/** The template of a round: the rows that an agency owes, sent out filled with last time's words and taken back. */
@NullMarked
package org.waymark.rounds.templates;

import org.jspecify.annotations.NullMarked;

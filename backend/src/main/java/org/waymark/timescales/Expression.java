package org.waymark.timescales;

/**
 * A stretch of a text that says when.
 *
 * @param first its first token, with the words that lead up to a date
 * @param next the first token after it
 * @param open whether it is said to be unconfirmed
 * @param loose whether the words around it may use it as part of a name or as an adjective: {@code Annual report}
 */
record Expression(int first, int next, Meaning meaning, boolean open, boolean loose) {

    /** Together with a mark behind it that says it is open: {@code Sept 2009 (tbc)}, {@code Sept 2009?}. */
    Expression openUpTo(int end) {
        return new Expression(first, end, meaning, true, false);
    }
}

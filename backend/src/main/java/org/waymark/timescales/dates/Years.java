package org.waymark.timescales.dates;

import org.jspecify.annotations.Nullable;

/**
 * A year as written, alone ({@code 2009}, {@code '09}) or as two that run together ({@code 2009/10}).
 *
 * @param second the later of the two; the same as the first when one stands alone
 */
record Years(int first, int second) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2099;
    /** From here on, two digits mean the last century. */
    private static final int CENTURY_TURNS = 70;
    /** Plans run for three years or five; {@code 2009/80} is none. */
    private static final int FURTHEST_APART = 10;

    boolean pair() {
        return second == first + 1;
    }

    /** The year in which a month of a financial year falls: March 2009/10 is in 2010. */
    int ofMonth(int month) {
        return month < 4 ? second : first;
    }

    /** A year or a pair that follows a month, a season or a quarter, where two digits are enough. */
    static @Nullable Found<Years> after(Tokens tokens, int i) {
        int at = tokens.isApostrophe(i) ? i + 1 : i;
        int year = year(tokens, at);
        if (year < 0 || countsSomething(tokens, at)) {
            return null;
        }
        Found<Years> pair = pair(tokens, at);
        return pair != null ? pair : new Found<>(new Years(year, year), at + 1);
    }

    /** Two years that follow each other, written together: {@code 2009/10}, {@code 2009-10}, {@code 09/10}. */
    static @Nullable Found<Years> pair(Tokens tokens, int i) {
        Found<Years> span = span(tokens, i);
        return span != null && span.what().pair() ? span : null;
    }

    /** Two years written together, the later one after the earlier: {@code 2009/11}. */
    static @Nullable Found<Years> span(Tokens tokens, int i) {
        boolean stroke = tokens.isSign(i + 1, '/') || (tokens.digits(i) == 4 && tokens.isDash(i + 1));
        if (!stroke || !tokens.joined(i + 1) || !tokens.joined(i + 2)) {
            return null;
        }
        int first = year(tokens, i);
        int second = later(tokens, i + 2, first);
        boolean apart = first < 0 || second <= first || second > first + FURTHEST_APART || carriesOn(tokens, i + 3);
        return apart ? null : new Found<>(new Years(first, second), i + 3);
    }

    /** The second year of two: its two digits count on from the first, over the turn of a century if need be. */
    private static int later(Tokens tokens, int i, int first) {
        if (tokens.digits(i) != 2) {
            return year(tokens, i);
        }
        int same = first - first % 100 + tokens.number(i);
        return same < first && same + 100 <= first + FURTHEST_APART ? same + 100 : same;
    }

    /** The year that two or four digits mean, or -1. */
    static int year(Tokens tokens, int i) {
        int number = tokens.number(i);
        return switch (tokens.digits(i)) {
            case 2 -> number + (number >= CENTURY_TURNS ? 1900 : 2000);
            case 4 -> number >= EARLIEST && number <= LATEST ? number : -1;
            default -> -1;
        };
    }

    /** Whether a number goes on after this place: {@code 2009/10/11}, {@code 3/4%}, {@code 15th}; a dash begins a range. */
    static boolean carriesOn(Tokens tokens, int i) {
        if (!tokens.joined(i)) {
            return false;
        }
        boolean numberNext = tokens.joined(i + 1) && tokens.digits(i + 1) > 0;
        return tokens.isWord(i) || tokens.isSign(i, '%') || (numberNext && tokens.oneOf(i, "/.,:"));
    }

    /** Two digits behind a month may count something: {@code by March 10%}, {@code March 15th}. */
    private static boolean countsSomething(Tokens tokens, int i) {
        return tokens.digits(i) == 2 && tokens.joined(i + 1) && (tokens.isWord(i + 1) || tokens.isSign(i + 1, '%'));
    }
}

package org.waymark.timescales;

import org.waymark.timescales.dates.Tokens;

/** The ways of saying that something is still open: {@code TBC}, {@code t.b.a.}, {@code to be agreed}. */
final class OpenWords {

    private OpenWords() {}

    /** The first token past such words, or where it began. */
    static int past(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "tbc", "tba", "tbd", "unconfirmed" -> i + 1;
            case "t" -> pastLetters(tokens, i);
            case "to" -> tokens.word(i + 1).equals("be") && isDecision(tokens.word(i + 2)) ? i + 3 : i;
            default -> i;
        };
    }

    /** Whether these are words that may also be the work itself: "to be agreed by March 2010" has a date. */
    static boolean mayBeWork(Tokens tokens, int i, int past) {
        return tokens.word(i).equals("to") && tokens.word(past).equals("by");
    }

    /** Words between a date and the mark that leave it the date that is open. */
    static boolean isFiller(String word) {
        return switch (word) {
            case "date", "dates", "timescale", "timescales", "still", "is", "are", "but" -> true;
            default -> false;
        };
    }

    private static int pastLetters(Tokens tokens, int i) {
        boolean dotted = tokens.isSign(i + 1, '.') && tokens.isSign(i + 3, '.') && tokens.joined(i + 4);
        boolean letters = tokens.word(i + 2).equals("b")
                && switch (tokens.word(i + 4)) {
                    case "c", "a", "d" -> true;
                    default -> false;
                };
        return dotted && letters ? i + 5 : i;
    }

    private static boolean isDecision(String word) {
        return switch (word) {
            case "confirmed", "agreed", "determined", "decided", "announced", "advised" -> true;
            default -> false;
        };
    }
}

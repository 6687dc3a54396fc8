package org.waymark.timescales;

import org.waymark.timescales.dates.Tokens;

/** The words that tie moments together. Each method answers with the first token past the words, or where it began. */
final class Connectives {

    private Connectives() {}

    static int pastOngoing(Tokens tokens, int i) {
        boolean hyphened = tokens.isDash(i + 1) && tokens.joined(i + 2);
        return switch (tokens.word(i)) {
            case "ongoing", "continuous", "continuously", "continual", "continually", "continuing" -> i + 1;
            case "on" -> tokens.word(hyphened ? i + 2 : i + 1).equals("going") ? i + (hyphened ? 3 : 2) : i;
            default -> i;
        };
    }

    static int pastFrom(Tokens tokens, int i) {
        String next = tokens.word(i + 1);
        return switch (tokens.word(i)) {
            case "from", "since", "after", "wef" -> i + 1;
            case "as" -> next.equals("from") || next.equals("of") ? i + 2 : i;
            case "with" -> next.equals("effect") && tokens.word(i + 2).equals("from") ? i + 3 : i;
            case "starting", "commencing", "beginning" -> pastBeginning(tokens, i);
            default -> i;
        };
    }

    /** "Week beginning" and "beginning of" name a date and start nothing. */
    private static int pastBeginning(Tokens tokens, int i) {
        return switch (tokens.word(i + 1)) {
            case "from", "in", "on" -> i + 2;
            case "of" -> i;
            default -> tokens.word(i - 1).equals("week") ? i : i + 1;
        };
    }

    static boolean isUntil(String word) {
        return switch (word) {
            case "until", "till", "til", "to" -> true;
            default -> false;
        };
    }

    /** Past what joins the two ends of a range; "and" does so only behind "between". */
    static int pastTo(Tokens tokens, int i, boolean between) {
        if (tokens.afterBreak(i)) {
            return i;
        }
        if (tokens.isDash(i)) {
            return tokens.isDash(i + 1) ? i + 2 : i + 1;
        }
        return switch (tokens.word(i)) {
            case "to", "until", "till", "til", "through" -> i + 1;
            case "up" -> tokens.word(i + 1).equals("to") ? i + 2 : i;
            case "and" -> between ? i + 1 : i;
            default -> tokens.isSign(i, '&') && between ? i + 1 : i;
        };
    }

    static int pastOnwards(Tokens tokens, int i) {
        int at = tokens.word(i).equals("and") ? i + 1 : i;
        return switch (tokens.word(at)) {
            case "onwards", "onward" -> at + 1;
            case "on" -> tokens.word(at + 1).equals("wards") ? at + 2 : i;
            default -> i;
        };
    }

    /** {@code and ongoing}, {@code - ongoing}, {@code , then ongoing}. */
    static int pastAndOngoing(Tokens tokens, int i) {
        int at = tokens.isSign(i, ',') ? i + 1 : i;
        boolean tied = tokens.isDash(at) || tokens.isSign(at, '&');
        while (at < i + 3 && (tied || isAnd(tokens.word(at)))) {
            tied = false;
            at++;
        }
        boolean somethingBetween = at > i && !tokens.isSign(at - 1, ',');
        int ongoing = somethingBetween && !tokens.afterBreak(i) ? pastOngoing(tokens, at) : at;
        return ongoing > at ? ongoing : i;
    }

    private static boolean isAnd(String word) {
        return switch (word) {
            case "and", "then", "to", "thereafter" -> true;
            default -> false;
        };
    }

    /** Whether "before" or "prior to" stands directly in front of a place, or only the start of it between them. */
    static boolean before(Tokens tokens, int i) {
        int at = i;
        while (at > i - 4 && at > 0 && isStart(tokens.word(at - 1))) {
            at--;
        }
        boolean prior = tokens.word(at - 1).equals("to") && tokens.word(at - 2).equals("prior");
        return prior || tokens.word(at - 1).equals("before");
    }

    private static boolean isStart(String word) {
        return switch (word) {
            case "the", "start", "beginning", "of" -> true;
            default -> false;
        };
    }

    /** Whether a word may stand between "by" and a date, and so belongs to the date. */
    static boolean leadsUpTo(String word) {
        return switch (word) {
            case "by",
                    "the",
                    "end",
                    "of",
                    "at",
                    "in",
                    "on",
                    "during",
                    "before",
                    "prior",
                    "to",
                    "until",
                    "till",
                    "no",
                    "not",
                    "later",
                    "latest",
                    "than",
                    "due",
                    "about",
                    "around",
                    "circa" -> true;
            case "early", "mid", "middle", "start", "beginning" -> true;
            default -> false;
        };
    }

    /** Whether a part of a month or year is named here that has no last day of its own; a verb may look like it. */
    static boolean isVague(Tokens tokens, int i) {
        return switch (tokens.word(i)) {
            case "early", "mid" -> true;
            case "middle", "start", "beginning" -> tokens.word(i + 1).equals("of");
            default -> false;
        };
    }

    /** Whether what stands before it can be an adjective no longer: in {@code Annual, by post} it is not. */
    static boolean isPreposition(String word) {
        return switch (word) {
            case "via", "through", "with", "by", "in", "at", "to", "for", "and", "as", "per", "using", "on", "under" ->
                true;
            default -> leadsUpTo(word);
        };
    }
}

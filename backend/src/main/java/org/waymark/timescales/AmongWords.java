package org.waymark.timescales;

import java.util.ArrayList;
import java.util.List;
import org.waymark.timescales.dates.Found;
import org.waymark.timescales.dates.TimescaleDoubt;
import org.waymark.timescales.dates.Tokens;

/**
 * Tells expressions of time from the same words and numbers used otherwise: {@code £2010}, {@code Children Act 2004},
 * {@code annual report}, {@code the 2012 games}.
 */
final class AmongWords {

    private AmongWords() {}

    /** Whether a number is the rest of a longer one or of a code: {@code 3.11/04}, {@code CAF2009}. */
    static boolean insideNumber(Tokens tokens, int i) {
        if (tokens.digits(i) == 0 || !tokens.joined(i)) {
            return false;
        }
        boolean afterNumber = tokens.joined(i - 1) && tokens.digits(i - 2) > 0;
        boolean afterCode = tokens.isWord(i - 1) && !Connectives.leadsUpTo(tokens.word(i - 1));
        return afterCode
                || tokens.oneOf(i - 1, "\u00A3$\u20AC#")
                || (afterNumber && (tokens.oneOf(i - 1, "/.,:") || tokens.isDash(i - 1)));
    }

    /** Whether a year belongs to the name of a law, or a word of time to a compound: {@code non-annual}. */
    static boolean insideName(Tokens tokens, int i, Found<Meaning> phrase) {
        boolean compound = tokens.joined(i) && tokens.isDash(i - 1) && tokens.joined(i - 1) && tokens.isWord(i - 2);
        return switch (phrase.what().kind()) {
            case RECURRING, CONTINUOUS -> compound;
            default -> isBareYear(tokens, i, phrase) && isLaw(tokens.word(i - 1));
        };
    }

    /** Whether words behind an expression could make it part of a name. */
    static boolean maybeLoose(Tokens tokens, int i, Found<Meaning> phrase) {
        if (isBareYear(tokens, i, phrase)) {
            String before = tokens.word(i - 1);
            boolean plain = before.equals("of")
                    ? tokens.word(i - 2).equals("end")
                    : !before.equals("the") && Connectives.leadsUpTo(before);
            return !plain;
        }
        return isAdjective(tokens.word(phrase.next() - 1));
    }

    /** Whether something else is said to be open, in brackets: {@code (funding tbc)}. */
    static boolean remarked(Tokens tokens, int mark) {
        return tokens.enclosing(mark) >= 0 && tokens.isWord(mark - 1);
    }

    /** Keeps loose only what a word does follow, on the same line, that does not itself say when. */
    static List<Expression> judge(Tokens tokens, List<Expression> found) {
        List<Expression> judged = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Expression one = found.get(i);
            int nextFirst = i + 1 < found.size() ? found.get(i + 1).first() : -1;
            boolean named = one.next() != nextFirst && isName(tokens, one.next());
            boolean loose = one.loose() && (named || one.open());
            boolean year = loose && one.meaning().kind() == TimescaleKind.DUE;
            Meaning meaning = year ? one.meaning().doubted(TimescaleDoubt.YEAR_AMONG_WORDS) : one.meaning();
            judged.add(new Expression(one.first(), one.next(), meaning, one.open(), loose));
        }
        return judged;
    }

    private static boolean isName(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.afterBreak(i) && !Connectives.isPreposition(tokens.word(i));
    }

    private static boolean isBareYear(Tokens tokens, int i, Found<Meaning> phrase) {
        return tokens.digits(i) == 4 && phrase.next() == i + 1;
    }

    private static boolean isLaw(String word) {
        return switch (word) {
            case "act", "acts", "regulations", "order", "census" -> true;
            default -> false;
        };
    }

    private static boolean isAdjective(String word) {
        return switch (word) {
            case "annual",
                    "yearly",
                    "quarterly",
                    "monthly",
                    "weekly",
                    "daily",
                    "termly",
                    "fortnightly",
                    "halfyearly",
                    "bimonthly",
                    "biweekly",
                    "biannual",
                    "biennial",
                    "ongoing",
                    "going",
                    "continuous",
                    "continual",
                    "continuing" -> true;
            default -> false;
        };
    }
}

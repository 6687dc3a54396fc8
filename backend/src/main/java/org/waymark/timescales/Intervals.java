package org.waymark.timescales;

import org.jspecify.annotations.Nullable;
import org.waymark.timescales.dates.CalendarWords;
import org.waymark.timescales.dates.Found;
import org.waymark.timescales.dates.TimescaleDoubt;
import org.waymark.timescales.dates.Tokens;

/** How often something comes round: {@code Every 6 months}, {@code Half-yearly}, {@code twice a year}. */
final class Intervals {

    private static final int MOST = 120;

    private final Tokens tokens;

    Intervals(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Found<Meaning> at(int i) {
        Found<Meaning> found = every(i);
        if (found == null) {
            found = timesIn(i);
        }
        if (found == null) {
            found = counted(i);
        }
        return found != null ? found : named(i);
    }

    /** {@code every 6 months}, {@code every other week}, {@code each term}. */
    private @Nullable Found<Meaning> every(int i) {
        if (!tokens.word(i).equals("every") && !tokens.word(i).equals("each")) {
            return null;
        }
        boolean other = tokens.word(i + 1).equals("other") || tokens.word(i + 1).equals("second");
        int count = other ? 2 : CalendarWords.number(tokens, i + 1);
        boolean hasCount = other || count > 0 || tokens.digits(i + 1) > 0;
        int unitAt = hasCount ? i + 2 : i + 1;
        if (tokens.word(unitAt).equals("school") || tokens.word(unitAt).equals("calendar")) {
            unitAt++;
        }
        return interval(hasCount ? count : 1, unit(tokens.word(unitAt)), unitAt + 1, null);
    }

    /** {@code twice a year}, {@code three times per year}, {@code once a term}. */
    private @Nullable Found<Meaning> timesIn(int i) {
        int times = switch (tokens.word(i)) {
            case "once" -> 1;
            case "twice" -> 2;
            default -> tokens.word(i + 1).equals("times") ? CalendarWords.number(tokens, i) : 0;
        };
        int at = tokens.word(i + 1).equals("times") ? i + 2 : i + 1;
        boolean in = switch (tokens.word(at)) {
            case "a", "per", "each", "every" -> true;
            default -> false;
        };
        if (times == 0 || !in) {
            return null;
        }
        char unit = unit(tokens.word(at + 1));
        if (unit == 'Y' && 12 % times == 0) {
            return interval(12 / times, 'M', at + 2, null);
        }
        return times == 1 ? interval(1, unit, at + 2, null) : null;
    }

    /** {@code six-monthly}, {@code 3 monthly}, {@code half-yearly}, {@code bi-monthly}. */
    private @Nullable Found<Meaning> counted(int i) {
        int at = tokens.isDash(i + 1) ? i + 2 : i + 1;
        char unit = adjective(tokens.word(at));
        if (tokens.word(i).equals("half") || tokens.word(i).equals("semi")) {
            return unit == 'Y' ? interval(6, 'M', at + 1, null) : null;
        }
        if (tokens.word(i).equals("bi")) {
            return twofold(unit, at + 1);
        }
        if (tokens.word(i).equals("twice") && unit == 'Y') {
            return interval(6, 'M', at + 1, null);
        }
        int count = CalendarWords.number(tokens, i);
        return count > 0 ? interval(count, unit, at + 1, null) : null;
    }

    private @Nullable Found<Meaning> named(int i) {
        String word = tokens.word(i);
        return switch (word) {
            case "fortnightly" -> interval(2, 'W', i + 1, null);
            case "halfyearly" -> interval(6, 'M', i + 1, null);
            case "bimonthly", "biweekly", "biyearly", "biannual", "biannually" ->
                twofold(adjective(word.substring(2)), i + 1);
            case "biennial", "biennially" -> interval(2, 'Y', i + 1, null);
            default -> interval(1, adjective(word), i + 1, null);
        };
    }

    /** "Bi-" is used for both; in years it mostly means two in each, otherwise one in two. */
    private static @Nullable Found<Meaning> twofold(char unit, int next) {
        return unit == 'Y'
                ? interval(6, 'M', next, TimescaleDoubt.TWICE_OR_EVERY_TWO)
                : interval(2, unit, next, TimescaleDoubt.TWICE_OR_EVERY_TWO);
    }

    private static @Nullable Found<Meaning> interval(int count, char unit, int next, @Nullable TimescaleDoubt doubt) {
        if (count < 1 || count > MOST || unit == ' ' || (unit == 'T' && count > 1)) {
            return null;
        }
        return new Found<>(Meaning.recurring(period(count, unit), doubt), next);
    }

    private static String period(int count, char unit) {
        int months = unit == 'Q' ? 3 * count : count;
        return switch (unit) {
            case 'T' -> "term";
            case 'Q', 'M' -> months % 12 == 0 ? "P" + months / 12 + "Y" : "P" + months + "M";
            default -> "P" + count + unit;
        };
    }

    private static char unit(String word) {
        return switch (word) {
            case "day", "days" -> 'D';
            case "week", "weeks", "wk", "wks" -> 'W';
            case "month", "months", "mth", "mths" -> 'M';
            case "quarter", "quarters" -> 'Q';
            case "term", "terms" -> 'T';
            case "year", "years", "yr", "yrs", "annum" -> 'Y';
            default -> ' ';
        };
    }

    private static char adjective(String word) {
        return switch (word) {
            case "daily" -> 'D';
            case "weekly" -> 'W';
            case "monthly" -> 'M';
            case "quarterly" -> 'Q';
            case "termly" -> 'T';
            case "yearly", "annual", "annually" -> 'Y';
            default -> ' ';
        };
    }
}

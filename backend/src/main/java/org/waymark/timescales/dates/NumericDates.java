package org.waymark.timescales.dates;

import org.jspecify.annotations.Nullable;

/** Dates in digits alone: {@code 15/3/2010}, {@code 9/09}, {@code 04/2009}, {@code 2009/10}, {@code 2010}. */
final class NumericDates {

    private static final int MONTHS = 12;

    private final Tokens tokens;

    NumericDates(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Found<Moment> at(int i) {
        if (tokens.digits(i) == 0) {
            return null;
        }
        Found<Moment> found = fullDate(i);
        if (found == null) {
            found = years(i);
        }
        if (found == null) {
            found = monthAndYear(i);
        }
        return found != null ? found : year(i);
    }

    /** Day, month and year as the British write them, or year, month and day as machines do. */
    private @Nullable Found<Moment> fullDate(int i) {
        boolean dotted = tokens.isSign(i + 1, '.') && tokens.isSign(i + 3, '.');
        boolean slashed = tokens.isSign(i + 1, '/') && tokens.isSign(i + 3, '/');
        boolean dashed = tokens.isDash(i + 1) && tokens.isDash(i + 3);
        if (!(dotted || slashed || dashed) || !joinedUpTo(i, i + 4) || Years.carriesOn(tokens, i + 5)) {
            return null;
        }
        boolean yearFirst = tokens.digits(i) == 4;
        int year = Years.year(tokens, yearFirst ? i : i + 4);
        int day = yearFirst ? i + 4 : i;
        if (year < 0 || !oneOrTwoDigits(day) || !oneOrTwoDigits(i + 2)) {
            return null;
        }
        Moment moment = Moment.day(year, tokens.number(i + 2), tokens.number(day));
        boolean someNumber = moment.impossible() && dashed && tokens.digits(i + 4) == 2 && !yearFirst;
        return someNumber ? null : new Found<>(moment, i + 5);
    }

    /**
     * Financial years, which four digits begin; with a dash the second number may be meant as a month. Two digits need
     * the word: {@code 09/10 financial year}.
     */
    private @Nullable Found<Moment> years(int i) {
        Found<Years> span = Years.span(tokens, i);
        if (span == null) {
            return null;
        }
        Years years = span.what();
        Found<Moment> named = NamedYears.behind(tokens, years, span.next());
        if (named != null) {
            return named;
        }
        if (tokens.digits(i) != 4 || (bothWritten(i) && tokens.isDash(i + 1))) {
            return null;
        }
        Found<Moment> quarter = quarterBehind(years, span.next());
        if (quarter != null) {
            return quarter;
        }
        Moment moment = Moment.financialYear(years);
        boolean maybeMonth = tokens.isDash(i + 1) && !years.pair() && tokens.number(i + 2) <= MONTHS;
        return new Found<>(maybeMonth ? moment.doubted(TimescaleDoubt.MONTH_OR_YEAR) : moment, span.next());
    }

    private @Nullable Found<Moment> quarterBehind(Years years, int next) {
        int at = tokens.oneOf(next, ",:") || tokens.isDash(next) ? next + 1 : next;
        int quarter = tokens.number(at + 1);
        boolean named = (tokens.word(at).equals("q") && tokens.joined(at + 1))
                || tokens.word(at).equals("quarter");
        boolean one = named && quarter >= 1 && quarter <= 4 && years.pair();
        return one ? new Found<>(Moment.quarter(years, quarter), at + 2) : null;
    }

    /** {@code n/yy}, {@code n/yyyy}, also with a dot or dash before four digits, and {@code yyyy-mm}. */
    private @Nullable Found<Moment> monthAndYear(int i) {
        boolean slash = tokens.isSign(i + 1, '/');
        if ((!slash && !tokens.isDash(i + 1) && !tokens.isSign(i + 1, '.')) || Years.carriesOn(tokens, i + 3)) {
            return null;
        }
        boolean together = joinedUpTo(i, i + 2);
        if (tokens.digits(i) == 4 && together && tokens.digits(i + 2) == 2 && !tokens.isSign(i + 1, '.')) {
            return monthOfYear(i, i + 2);
        }
        boolean longYear = tokens.digits(i + 2) == 4;
        if (!oneOrTwoDigits(i) || !(together || slash) || tokens.afterBreak(i + 1) || tokens.afterBreak(i + 2)) {
            return null;
        }
        return longYear || (slash && tokens.digits(i + 2) == 2 && isMonth(i)) ? monthOfYear(i + 2, i) : null;
    }

    private @Nullable Found<Moment> monthOfYear(int yearAt, int monthAt) {
        int year = Years.year(tokens, yearAt);
        int month = tokens.number(monthAt);
        if (year < 0) {
            return null;
        }
        Moment moment = Moment.month(year, month);
        boolean maybeYears = tokens.digits(yearAt) == 2 && year % 100 == month + 1;
        return new Found<>(
                maybeYears ? moment.doubted(TimescaleDoubt.MONTH_OR_YEAR) : moment, Math.max(yearAt, monthAt) + 1);
    }

    private @Nullable Found<Moment> year(int i) {
        int year = tokens.digits(i) == 4 ? Years.year(tokens, i) : -1;
        boolean dashed = tokens.isDash(i + 1) && tokens.joined(i + 1) && tokens.joined(i + 2);
        boolean code = dashed && tokens.digits(i + 2) > 0 && tokens.digits(i + 2) != 4;
        return year < 0 || code || Years.carriesOn(tokens, i + 1) ? null : new Found<>(Moment.year(year), i + 1);
    }

    private boolean isMonth(int i) {
        return tokens.number(i) >= 1 && tokens.number(i) <= MONTHS;
    }

    private boolean oneOrTwoDigits(int i) {
        return tokens.digits(i) == 1 || tokens.digits(i) == 2;
    }

    /** {@code 2009-2011}: the dash may stand for "to", and calendar years may be meant. */
    private boolean bothWritten(int i) {
        return tokens.digits(i) == 4 && tokens.digits(i + 2) == 4;
    }

    private boolean joinedUpTo(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!tokens.joined(i)) {
                return false;
            }
        }
        return true;
    }
}

package org.waymark.timescales.dates;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/** Dates with a month's name: {@code 15th March 2010}, {@code Sept 2009}, {@code December ' 09}. */
final class NamedDates {

    private final Tokens tokens;

    NamedDates(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Found<Moment> at(int i) {
        Found<Moment> found = dayMonthYear(i);
        if (found == null) {
            found = monthDayYear(i);
        }
        return found != null ? found : monthYear(i);
    }

    private @Nullable Found<Moment> dayMonthYear(int i) {
        Found<Integer> day = day(i);
        if (day == null) {
            return null;
        }
        Month month = CalendarWords.month(tokens.word(day.next()));
        if (month == null) {
            return null;
        }
        Found<Years> years = yearsBehind(day.next());
        if (years == null || years.what().pair()) {
            return null;
        }
        Moment moment = Moment.day(years.what().first(), month.getValue(), day.what());
        return new Found<>(moment, years.next());
    }

    /** {@code March 15, 2010} and {@code March 15th 2010}; without either sign the number may also be a year. */
    private @Nullable Found<Moment> monthDayYear(int i) {
        Month month = CalendarWords.month(tokens.word(i));
        Found<Integer> day = month == null ? null : day(i + 1);
        if (month == null || day == null) {
            return null;
        }
        boolean comma = tokens.isSign(day.next(), ',');
        int at = comma ? day.next() + 1 : day.next();
        if (tokens.digits(at) != 4 || tokens.afterBreak(at) || Years.carriesOn(tokens, at + 1)) {
            return null;
        }
        int year = Years.year(tokens, at);
        if (year < 0) {
            return null;
        }
        Moment moment = Moment.day(year, month.getValue(), day.what());
        boolean plain = comma || day.next() > i + 2 || tokens.digits(i + 1) == 1;
        return new Found<>(plain ? moment : moment.doubted(TimescaleDoubt.DAY_OR_YEAR), at + 1);
    }

    private @Nullable Found<Moment> monthYear(int i) {
        Month month = CalendarWords.month(tokens.word(i));
        Found<Years> years = month == null ? null : yearsBehind(i);
        if (month == null || years == null) {
            return null;
        }
        return new Found<>(Moment.month(years.what().ofMonth(month.getValue()), month.getValue()), years.next());
    }

    /** A day of the month in digits, perhaps as an ordinal: {@code 15}, {@code 15th}, {@code 15th of}. */
    @Nullable
    Found<Integer> day(int i) {
        int day = tokens.number(i);
        if (tokens.digits(i) > 2 || day < 1 || day > 31) {
            return null;
        }
        int next = i + 1;
        if (CalendarWords.isOrdinalEnding(tokens.word(next))) {
            next++;
        }
        return new Found<>(day, tokens.word(next).equals("of") ? next + 1 : next);
    }

    /**
     * The year behind a month's name, past the signs and the "of" that people put between them. Two digits stand closer:
     * in {@code April - 10 June 2009} they are a day.
     */
    private @Nullable Found<Years> yearsBehind(int month) {
        int name = tokens.isSign(month + 1, '.') ? month + 1 : month;
        int at = name + 1;
        if (tokens.oneOf(at, ",/") || tokens.isDash(at) || tokens.word(at).equals("of")) {
            at++;
        }
        boolean near = at == name + 1 || (!tokens.isSign(at - 1, ',') && tokens.joined(at - 1) && tokens.joined(at));
        boolean apart = tokens.digits(at) == 2 && (!near || tokens.afterBreak(at));
        return apart ? null : Years.after(tokens, at);
    }
}

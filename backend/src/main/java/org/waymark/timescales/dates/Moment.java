package org.waymark.timescales.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, term, season or year that a text names.
 *
 * @param first its first day
 * @param last its last day
 * @param doubt why it may have been misread
 */
public record Moment(
        LocalDate first, LocalDate last, @Nullable TimescaleDoubt doubt) {

    /** Has the shape of a date and is none: 31 June. Its days mean nothing. */
    private static final Moment IMPOSSIBLE =
            new Moment(LocalDate.EPOCH, LocalDate.EPOCH, TimescaleDoubt.IMPOSSIBLE_DATE);

    static Moment day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new Moment(date, date, null);
        } catch (DateTimeException none) {
            return IMPOSSIBLE;
        }
    }

    static Moment month(int year, int month) {
        if (month < 1 || month > 12) {
            return IMPOSSIBLE;
        }
        YearMonth whole = YearMonth.of(year, month);
        return new Moment(whole.atDay(1), whole.atEndOfMonth(), null);
    }

    static Moment year(int year) {
        return new Moment(Year.of(year).atDay(1), LocalDate.of(year, Month.DECEMBER, 31), null);
    }

    /** Local government's year, 1 April to 31 March; several when the years lie further apart. */
    static Moment financialYear(Years years) {
        LocalDate start = LocalDate.of(years.first(), Month.APRIL, 1);
        return new Moment(start, LocalDate.of(years.second(), Month.MARCH, 31), null);
    }

    /** The academic year of schools in England, 1 September to 31 August. */
    static Moment schoolYear(Years years) {
        LocalDate start = LocalDate.of(years.first(), Month.SEPTEMBER, 1);
        return new Moment(start, LocalDate.of(years.second(), Month.AUGUST, 31), null);
    }

    /** A quarter of the financial year: the third is October to December. */
    static Moment quarter(Years years, int quarter) {
        LocalDate start = LocalDate.of(years.first(), Month.APRIL, 1).plusMonths(3L * (quarter - 1));
        return new Moment(start, start.plusMonths(3).minusDays(1), null);
    }

    static Moment term(Term term, int schoolYear, TermCalendar calendar) {
        LocalDate start = switch (term) {
            case AUTUMN -> LocalDate.of(schoolYear, Month.SEPTEMBER, 1);
            case SPRING -> calendar.end(Term.AUTUMN, schoolYear).plusDays(1);
            case SUMMER -> calendar.end(Term.SPRING, schoolYear).plusDays(1);
        };
        return new Moment(start, calendar.end(term, schoolYear), null);
    }

    /** Three whole months, as the weather is reckoned: winter from December to February. */
    static Moment season(int year, Month firstMonth) {
        YearMonth start = YearMonth.of(year, firstMonth);
        return new Moment(start.atDay(1), start.plusMonths(2).atEndOfMonth(), null);
    }

    public Moment doubted(TimescaleDoubt why) {
        return impossible() ? this : new Moment(first, last, why);
    }

    public boolean impossible() {
        return doubt == TimescaleDoubt.IMPOSSIBLE_DATE;
    }

    public boolean isYear() {
        return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), Month.DECEMBER, 31));
    }
}

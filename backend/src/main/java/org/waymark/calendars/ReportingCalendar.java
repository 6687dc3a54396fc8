package org.waymark.calendars;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The periods by which a partnership reports.
 *
 * @param kind into what its year is divided
 * @param yearBegins the month, from 1 to 12, in which its financial year begins; terms do without
 * @param terms in the order of their days; none unless it goes by terms
 */
public record ReportingCalendar(CalendarKind kind, int yearBegins, List<CalendarTerm> terms) {
    static final int APRIL = Month.APRIL.getValue();
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;

    /** How a partnership reports that has no calendar: by quarters of the financial year. */
    public static final ReportingCalendar QUARTERS = new ReportingCalendar(CalendarKind.QUARTERS, APRIL, List.of());

    /** The period in which this day lies; none between two terms. */
    public Optional<Period> containing(LocalDate day) {
        return kind == CalendarKind.TERMS
                ? terms.stream()
                        .map(ReportingCalendar::period)
                        .filter(term -> term.holds(day))
                        .findFirst()
                : Optional.of(partOfYear(day));
    }

    /** The period that begins on this day; none when no period does. */
    public Optional<Period> starting(LocalDate day) {
        return containing(day).filter(period -> period.start().equals(day));
    }

    /** The newest period that is over on this day; none before the first term is. */
    public Optional<Period> newestEnded(LocalDate day) {
        return kind == CalendarKind.TERMS
                ? terms.stream()
                        .map(ReportingCalendar::period)
                        .filter(term -> term.endedBy(day))
                        .reduce((earlier, later) -> later)
                : Optional.of(partOfYear(partOfYear(day).start().minusDays(1)));
    }

    /** The periods of which any day lies from the one day to the other, in order. */
    public List<Period> between(LocalDate from, LocalDate to) {
        if (kind == CalendarKind.TERMS) {
            return terms.stream()
                    .map(ReportingCalendar::period)
                    .filter(term -> !term.endedBy(from) && !term.start().isAfter(to))
                    .toList();
        }
        List<Period> periods = new ArrayList<>();
        for (LocalDate day = from;
                !day.isAfter(to);
                day = periods.getLast().end().plusDays(1)) {
            periods.add(partOfYear(day));
        }
        return periods;
    }

    private static Period period(CalendarTerm term) {
        return new Period(term.name(), term.start(), term.end());
    }

    private Period partOfYear(LocalDate day) {
        int length = kind == CalendarKind.QUARTERS ? QUARTER : HALF_YEAR;
        int month = Math.floorMod(day.getMonthValue() - yearBegins, MONTHS);
        int number = month / length;
        YearMonth year = YearMonth.from(day).minusMonths(month);
        YearMonth first = year.plusMonths((long) number * length);
        String name = kind == CalendarKind.QUARTERS ? "Q" : "Half-year ";
        return new Period(
                name + (number + 1) + " " + label(year),
                first.atDay(1),
                first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** A year that runs with the calendar is called by its number, any other by both that it lies in. */
    private String label(YearMonth begins) {
        return yearBegins == Month.JANUARY.getValue()
                ? String.valueOf(begins.getYear())
                : "%d/%02d".formatted(begins.getYear(), (begins.getYear() + 1) % 100);
    }
}

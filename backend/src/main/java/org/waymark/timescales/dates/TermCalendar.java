package org.waymark.timescales.dates;

import java.time.LocalDate;
import java.time.Month;

/** When a partnership's school terms end. They differ from council to council and from year to year. */
@FunctionalInterface
public interface TermCalendar {

    /**
     * Stands in until a partnership has said when its terms end: the last day of the month that each term usually ends
     * in, so that nothing is called late before its term can be over: 31 December, 31 March, 31 July.
     */
    TermCalendar USUAL = (term, schoolYear) -> switch (term) {
        case AUTUMN -> LocalDate.of(schoolYear, Month.DECEMBER, 31);
        case SPRING -> LocalDate.of(schoolYear + 1, Month.MARCH, 31);
        case SUMMER -> LocalDate.of(schoolYear + 1, Month.JULY, 31);
    };

    /**
     * The last day of a term.
     *
     * @param schoolYear the calendar year in which the school year begins: 2009 for 2009/10
     */
    LocalDate end(Term term, int schoolYear);
}

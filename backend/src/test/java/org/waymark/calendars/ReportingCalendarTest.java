package org.waymark.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingCalendarTest {
    private static final ReportingCalendar TERMS = new ReportingCalendar(
            CalendarKind.TERMS,
            4,
            List.of(
                    new CalendarTerm("Autumn term 2026", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18)),
                    new CalendarTerm("Spring term 2027", LocalDate.of(2027, 1, 4), LocalDate.of(2027, 3, 25))));

    private static Period period(String label, String start, String end) {
        return new Period(label, LocalDate.parse(start), LocalDate.parse(end));
    }

    private static Period at(ReportingCalendar calendar, String day) {
        return calendar.containing(LocalDate.parse(day)).orElseThrow();
    }

    @Test
    void without_a_calendar_it_is_the_quarters_of_the_financial_year() {
        assertThat(at(ReportingCalendar.QUARTERS, "2026-04-01"))
                .isEqualTo(period("Q1 2026/27", "2026-04-01", "2026-06-30"));
        assertThat(at(ReportingCalendar.QUARTERS, "2026-09-30"))
                .isEqualTo(period("Q2 2026/27", "2026-07-01", "2026-09-30"));
        assertThat(at(ReportingCalendar.QUARTERS, "2026-11-28"))
                .isEqualTo(period("Q3 2026/27", "2026-10-01", "2026-12-31"));
        assertThat(at(ReportingCalendar.QUARTERS, "2027-03-31"))
                .isEqualTo(period("Q4 2026/27", "2027-01-01", "2027-03-31"));
    }

    @Test
    void a_year_at_the_end_of_a_century_is_called_by_two_figures_too() {
        assertThat(at(ReportingCalendar.QUARTERS, "1999-05-05").label()).isEqualTo("Q1 1999/00");
        assertThat(at(ReportingCalendar.QUARTERS, "2009-01-31").label()).isEqualTo("Q4 2008/09");
    }

    @Test
    void a_year_may_begin_in_september_and_runs_over_the_end_of_february() {
        ReportingCalendar september = new ReportingCalendar(CalendarKind.QUARTERS, 9, List.of());
        assertThat(at(september, "2027-08-31")).isEqualTo(period("Q4 2026/27", "2027-06-01", "2027-08-31"));
        assertThat(at(september, "2028-01-10")).isEqualTo(period("Q2 2027/28", "2027-12-01", "2028-02-29"));
    }

    @Test
    void a_year_that_begins_in_january_is_called_by_its_number() {
        ReportingCalendar january = new ReportingCalendar(CalendarKind.QUARTERS, 1, List.of());
        assertThat(at(january, "2026-12-31")).isEqualTo(period("Q4 2026", "2026-10-01", "2026-12-31"));
    }

    @Test
    void half_years_are_of_six_months() {
        ReportingCalendar halves = new ReportingCalendar(CalendarKind.HALF_YEARS, 4, List.of());
        assertThat(at(halves, "2026-09-30")).isEqualTo(period("Half-year 1 2026/27", "2026-04-01", "2026-09-30"));
        assertThat(at(halves, "2026-10-01")).isEqualTo(period("Half-year 2 2026/27", "2026-10-01", "2027-03-31"));
    }

    @Test
    void a_term_has_its_own_name_and_nothing_lies_between_two() {
        assertThat(at(TERMS, "2026-12-18")).isEqualTo(period("Autumn term 2026", "2026-09-02", "2026-12-18"));
        assertThat(TERMS.containing(LocalDate.of(2026, 12, 19))).isEmpty();
    }

    @Test
    void a_period_starts_on_its_first_day_only() {
        assertThat(ReportingCalendar.QUARTERS.starting(LocalDate.of(2026, 7, 1)))
                .contains(period("Q2 2026/27", "2026-07-01", "2026-09-30"));
        assertThat(ReportingCalendar.QUARTERS.starting(LocalDate.of(2026, 7, 2)))
                .isEmpty();
        assertThat(TERMS.starting(LocalDate.of(2027, 1, 4))).map(Period::label).contains("Spring term 2027");
    }

    @Test
    void the_newest_that_has_ended_is_the_one_before_that_of_the_day() {
        assertThat(ReportingCalendar.QUARTERS.newestEnded(LocalDate.of(2026, 10, 1)))
                .map(Period::label)
                .contains("Q2 2026/27");
        assertThat(ReportingCalendar.QUARTERS.newestEnded(LocalDate.of(2026, 9, 30)))
                .map(Period::label)
                .contains("Q1 2026/27");
        assertThat(TERMS.newestEnded(LocalDate.of(2026, 12, 18))).isEmpty();
        assertThat(TERMS.newestEnded(LocalDate.of(2027, 2, 1)))
                .map(Period::label)
                .contains("Autumn term 2026");
    }

    @Test
    void those_between_two_days_are_all_that_touch_them_in_order() {
        assertThat(ReportingCalendar.QUARTERS.between(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 10, 1)))
                .extracting(Period::label)
                .containsExactly("Q4 2025/26", "Q1 2026/27", "Q2 2026/27", "Q3 2026/27");
        assertThat(TERMS.between(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3)))
                .isEmpty();
        assertThat(TERMS.between(LocalDate.of(2026, 12, 18), LocalDate.of(2027, 1, 4)))
                .hasSize(2);
    }
}

package org.waymark.timescales;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.kernel.OpenState;

/** When something is overdue, due soon, or next due. */
class DeadlineTest {

    private static final DateRange PERIOD = new DateRange(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31));

    @ParameterizedTest
    @CsvSource({
        "2009-08-30, false, false",
        "2009-08-31, false, true",
        "2009-09-29, false, true",
        "2009-09-30, false, true",
        "2009-10-01, true,  false",
        "2012-01-01, true,  false"
    })
    void a_due_date_is_soon_inside_thirty_days_and_overdue_once_it_is_past(
            LocalDate today, boolean overdue, boolean soon) {
        Deadline deadline = open("Sept 2009");

        assertThat(deadline.overdue(today)).isEqualTo(overdue);
        assertThat(deadline.dueSoon(today)).isEqualTo(soon);
        assertThat(deadline.nextDue()).isEqualTo("2009-09-30");
    }

    @Test
    void the_end_of_a_range_is_its_due_date() {
        Deadline deadline = open("April 2009 - March 2010");

        assertThat(deadline.nextDue()).isEqualTo("2010-03-31");
        assertThat(deadline.overdue(day("2010-03-31"))).isFalse();
        assertThat(deadline.overdue(day("2010-04-01"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ongoing",
                "Ongoing until June 2009",
                "From April 2009",
                "See priority 6",
                "31 June 2009",
                "TBC",
                "Sept 2009 (tbc)",
                ""
            })
    void what_has_no_due_date_is_never_overdue(String text) {
        Deadline deadline = open(text);

        assertThat(deadline.nextDue()).isNull();
        assertThat(deadline.overdue(day("2030-01-01"))).isFalse();
        assertThat(deadline.dueSoon(day("2009-06-15"))).isFalse();
    }

    @Test
    void what_is_done_is_owed_no_more_even_when_it_was_done_late() {
        Deadline deadline = deadline("Sept 2009", day("2009-12-01"), null, null);

        assertThat(deadline.overdue(day("2010-01-01"))).isFalse();
        assertThat(deadline.dueSoon(day("2009-09-20"))).isFalse();
        assertThat(deadline.nextDue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2009-12-01, true", "2010-01-14, true", "2010-01-15, false", "2011-01-01, false"})
    void nothing_in_a_plan_is_overdue_from_the_day_it_is_closed(LocalDate today, boolean overdue) {
        Deadline deadline = deadline("Sept 2009", null, day("2010-01-15"), null);

        assertThat(deadline.overdue(today)).isEqualTo(overdue);
    }

    @Test
    void nothing_in_a_closed_plan_is_due_soon() {
        Deadline deadline = deadline("Sept 2009", null, day("2009-09-15"), null);

        assertThat(deadline.dueSoon(day("2009-09-14"))).isTrue();
        assertThat(deadline.dueSoon(day("2009-09-15"))).isFalse();
    }

    /** The period begins on 1 April 2009. */
    @ParameterizedTest
    @CsvSource({
        "Every 6 months, 2009-10-01",
        "Quarterly,      2009-07-01",
        "Monthly,        2009-05-01",
        "Weekly,         2009-04-08",
        "Annual,         2010-04-01",
        "Termly,         2009-08-01"
    })
    void something_recurring_is_first_owed_one_interval_after_the_period_began(String text, LocalDate due) {
        Deadline deadline = open(text);

        assertThat(deadline.nextDue()).isEqualTo(due);
        assertThat(deadline.overdue(due)).isFalse();
        assertThat(deadline.overdue(due.plusDays(1))).isTrue();
        assertThat(deadline.dueSoon(due)).isTrue();
    }

    @Test
    void something_recurring_is_then_owed_one_interval_after_the_last_report() {
        Deadline deadline = deadline("Quarterly", null, null, day("2009-11-30"));

        assertThat(deadline.nextDue()).isEqualTo("2010-02-28");
        assertThat(deadline.overdue(day("2010-02-28"))).isFalse();
        assertThat(deadline.overdue(day("2010-03-01"))).isTrue();
    }

    @Test
    void something_recurring_with_a_start_of_its_own_counts_from_there() {
        assertThat(open("Quarterly from September 2009").nextDue()).isEqualTo("2009-12-01");
    }

    @Test
    void something_recurring_is_not_owed_past_its_end() {
        assertThat(deadline("Annually until March 2010", null, null, day("2009-03-31"))
                        .nextDue())
                .isEqualTo("2010-03-31");
        assertThat(deadline("Annually until March 2010", null, null, day("2009-04-01"))
                        .nextDue())
                .isNull();
    }

    @Test
    void something_recurring_in_a_plan_without_a_period_waits_for_its_first_report() {
        Timescale quarterly = Timescales.usual().read("Quarterly");

        assertThat(new Deadline(quarterly, null, null, null, null).nextDue()).isNull();
        assertThat(new Deadline(quarterly, null, null, null, day("2009-06-01")).nextDue())
                .isEqualTo("2009-09-01");
    }

    @Test
    void an_interval_that_is_none_is_owed_by_no_day() {
        Timescale odd = new Timescale(OpenState.SET, "often", TimescaleKind.RECURRING, null, null, "often", null);

        assertThat(new Deadline(odd, null, PERIOD, null, null).nextDue()).isNull();
    }

    private static Deadline open(String text) {
        return deadline(text, null, null, null);
    }

    private static Deadline deadline(
            String text, @Nullable LocalDate doneOn, @Nullable LocalDate closedOn, @Nullable LocalDate lastReport) {
        return new Deadline(Timescales.usual().read(text), doneOn, PERIOD, closedOn, lastReport);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}

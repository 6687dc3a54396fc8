package org.waymark.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked out by hand from the bank holidays that are published for England and Wales. */
class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-07-28", // no holiday in between
        "2026-09-30, 2026-10-28",
        "2026-12-31, 2027-01-29", // New Year's Day
        "2026-03-31, 2026-04-30", // Good Friday on the 3rd, Easter Monday on the 6th
        "2027-03-31, 2027-04-28" // Easter was over on the 29th of March
    })
    void twenty_working_days_after_a_quarter(LocalDate end, LocalDate due) {
        assertThat(days.after(end, 20)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-07", // Good Friday and Easter Monday
        "2026-05-01, 2026-05-05", // the first Monday of May
        "2026-05-22, 2026-05-26", // the last Monday of May
        "2026-08-28, 2026-09-01", // the last Monday of August
        "2026-12-24, 2026-12-29", // Boxing Day, a Saturday, is kept on the Monday
        "2027-03-25, 2027-03-30",
        "2027-04-30, 2027-05-04",
        "2027-05-28, 2027-06-01",
        "2027-08-27, 2027-08-31",
        "2027-12-24, 2027-12-29" // Christmas Day and Boxing Day, a weekend, are kept on Monday and Tuesday
    })
    void the_next_working_day_is_after_the_bank_holiday(LocalDate day, LocalDate next) {
        assertThat(days.after(day, 1)).isEqualTo(next);
    }

    @Test
    void what_is_a_holiday_only_in_scotland_or_ireland_is_worked() {
        assertThat(days.after(LocalDate.of(2026, 11, 27), 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(days.after(LocalDate.of(2026, 3, 16), 1)).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(days.after(LocalDate.of(2026, 7, 31), 1)).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    void a_weekend_is_not_worked_and_no_day_is_none_later() {
        assertThat(days.after(LocalDate.of(2026, 7, 3), 1)).isEqualTo(LocalDate.of(2026, 7, 6));
        assertThat(days.after(LocalDate.of(2026, 7, 4), 0)).isEqualTo(LocalDate.of(2026, 7, 4));
    }
}

package org.waymark.calendars;

import java.time.LocalDate;

/**
 * A period on which a partnership reports.
 *
 * @param label as people call it, such as "Q1 2026/27"
 * @param start its first day
 * @param end its last day
 */
public record Period(String label, LocalDate start, LocalDate end) {

    /** Whether the day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether it is over on that day. */
    public boolean endedBy(LocalDate day) {
        return end.isBefore(day);
    }
}

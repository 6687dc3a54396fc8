package org.waymark.timescales;

import java.time.LocalDate;

/**
 * A stretch of days, such as the period of a plan.
 *
 * @param start the first day in it
 * @param end the last day in it, not before the first
 */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a range of dates ends on " + end + ", before it starts on " + start);
        }
    }
}

package org.waymark.calendars;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The periods by which a partnership reports.
 *
 * @param kind into what its year is divided
 * @param current the one in which today lies; null between two terms
 * @param newestEnded the last one that is over; null before any is
 * @param periods those asked for, in order
 */
public record PeriodsView(
        UUID partnership,
        CalendarKind kind,
        @Nullable Period current,
        @Nullable Period newestEnded,
        List<Period> periods) {}

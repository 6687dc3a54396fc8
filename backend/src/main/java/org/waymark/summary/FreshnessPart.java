package org.waymark.summary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the working of a freshness.
 *
 * @param fresh reports that stand and were handed in on time, or stories that were written or changed
 * @param expected reports that were owed, or priorities
 * @param round of reports, the newest round that is over and asked about the plan
 * @param since of stories, the day from which on they count as fresh: a year ago
 */
public record FreshnessPart(
        FreshnessKind kind,
        Figure fresh,
        Figure expected,
        @Nullable RoundOver round,
        @Nullable LocalDate since) {

    /**
     * The round whose reports are counted.
     *
     * @param period as the partnership's calendar calls it
     * @param due the day by which its reports were due
     */
    public record RoundOver(UUID id, String period, LocalDate due) {}
}

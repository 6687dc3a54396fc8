package org.waymark.actions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;
import org.waymark.kernel.Related;

/**
 * What an agency last said of an action.
 *
 * @param report the id of its progress report
 * @param rating what follows from the status, or what was said instead
 * @param done what was done
 */
public record AgencyProgress(
        Related agency,
        UUID report,
        Period period,
        ActionStatus status,
        @Nullable Rating rating,
        @Nullable String done,
        Instant submittedAt,
        ReportState state) {}

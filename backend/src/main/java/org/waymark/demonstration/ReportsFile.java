package org.waymark.demonstration;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.ReportState;
import org.waymark.progress.Evidence;

/** What agencies reported. */
record ReportsFile(List<ReportEntry> reports) {

    /**
     * @param action its number
     * @param period counted back from the day of loading: -1 is the newest that is over
     * @param by the code of the post that gave it
     * @param after on which day after the period it was handed in
     * @param judge the code of the post that accepted or returned it
     * @param reason why it was returned
     */
    record ReportEntry(
            String action,
            String agency,
            int period,
            @Nullable String by,
            boolean onBehalf,
            ReportState state,
            int after,
            @Nullable String judge,
            @Nullable String reason,
            ActionStatus status,
            @Nullable Rating rating,
            @Nullable String ratingReason,
            @Nullable Integer percent,
            @Nullable String done,
            @Nullable String next,
            @Nullable String obstacles,
            List<Evidence> evidence) {

        ReportEntry {
            evidence = Objects.requireNonNullElse(evidence, List.of());
        }
    }
}

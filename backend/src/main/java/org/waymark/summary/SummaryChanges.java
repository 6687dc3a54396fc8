package org.waymark.summary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.history.HistoryKind;

/**
 * What others did to a plan, its priorities and its actions, and what they reported.
 *
 * @param since from when on it was counted: when the caller last said that they saw it, or 30 days ago
 * @param seenAt when they last said so; null when never
 * @param upTo say this once it was seen
 * @param reports handed in by others since then, and not returned
 * @param rows the plan's history from then on
 */
public record SummaryChanges(
        Instant since,
        @Nullable Instant seenAt,
        Instant upTo,
        List<ChangeFigure> kinds,
        Figure reports,

        @Schema(description = "The path and query of the plan's history from then on, what others did")
        String rows) {
    /** What the statement calls reports that were handed in. */
    static final String REPORTED = "reported";

    /** The list of them. */
    static String reported(UUID plan, Instant since) {
        return "/api/v1/progress-reports?plan=" + plan + "&state=submitted&state=accepted&others=true&submittedSince="
                + since;
    }

    /** How many things were changed so, counted once for every time. */
    public record ChangeFigure(HistoryKind kind, long count, String rows) {}
}

package org.waymark.rounds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;

/**
 * What one agency owes in a round: its report on one action.
 *
 * @param number its place in the round; it stays
 * @param parent the action of which this is a sub-action
 * @param officers whom to ask for it in the agency: those that lead, or else stand beside
 * @param timescale as it is written
 * @param owedFrom from when this agency has owed it
 * @param answered whether a report was handed in and not returned
 * @param report what there is of it; of another agency's, only what was handed in
 * @param previous the newest earlier report that the agency handed in on the action
 * @param passedOn when it was owed no more, and who owes it since
 * @param late whether the report was handed in after the round was due or closed
 * @param allowed {@code report} for those who may give the report
 */
public record OwedView(
        long number,
        Titled action,
        @Nullable Titled parent,
        Titled priority,
        Titled plan,
        Related agency,
        List<Asked> officers,
        @Nullable String timescale,
        Instant owedFrom,
        boolean answered,
        @Nullable Answer report,
        @Nullable Earlier previous,
        @Nullable PassedOn passedOn,
        boolean late,
        List<String> allowed) {

    /** An officer or a post who is asked. */
    public record Asked(UUID id, String kind, String name) {}

    /** The report, as far as it has come. */
    public record Answer(
            UUID id,
            long version,
            String state,
            @Nullable String status,
            boolean onBehalf,
            @Nullable Instant submittedAt) {}

    /** What was said last. */
    public record Earlier(
            Period period,
            String status,
            @Nullable String rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String obstacles,
            @Nullable Integer percent) {}

    /**
     * It is owed no more.
     *
     * @param to who owes it now; null for nobody, as when the action has ended
     */
    public record PassedOn(Instant at, @Nullable Related to) {}
}

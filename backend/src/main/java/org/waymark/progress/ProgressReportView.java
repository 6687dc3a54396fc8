package org.waymark.progress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.ReportState;
import org.waymark.calendars.Period;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;

/**
 * A progress report as a client sees it.
 *
 * @param parent the action above, of a sub-action
 * @param rating what follows from the status, or what was said instead; null where nothing follows
 * @param ratingFollows whether it follows from the status
 * @param onBehalf whether a partnership's officer gave it for a body that is not their own
 * @param by who gave it; null when it is not known who they are among the officers
 * @param submittedAt when it was handed in; null while it is a draft
 * @param decidedAt when it was accepted or returned
 * @param decidedBy by whom; null when it is not known who they are among the officers
 * @param returnReason why it was returned; still there while its author mends it
 * @param previous what the agency said last before this period; null when it said nothing
 * @param late whether it was first handed in after the day by which the round asked for it
 * @param allowed what the caller may do: edit, delete, submit, accept, return, withdraw
 */
public record ProgressReportView(
        UUID id,
        long version,
        Titled plan,
        Titled priority,
        Titled action,
        @Nullable Titled parent,
        Related agency,
        Period period,
        ReportState state,
        @Nullable ActionStatus status,
        @Nullable Rating rating,
        boolean ratingFollows,
        @Nullable String ratingReason,
        @Nullable String done,
        @Nullable String next,
        @Nullable String obstacles,
        @Nullable Integer percent,
        List<Evidence> evidence,
        boolean onBehalf,
        @Nullable Giver by,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Giver decidedBy,
        @Nullable String returnReason,
        @Nullable Previous previous,
        boolean late,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    /**
     * One of the officers.
     *
     * @param name null of a post
     * @param post their job title, or what the post is called
     */
    public record Giver(
            UUID officer, @Nullable String name, @Nullable String post) {}

    /** What an agency said of an action in an earlier period. */
    public record Previous(
            Period period,
            ActionStatus status,
            @Nullable Rating rating,
            @Nullable String done,
            @Nullable String next,
            @Nullable String obstacles,
            @Nullable Integer percent) {}
}

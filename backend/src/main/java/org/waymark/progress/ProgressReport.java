package org.waymark.progress;

import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.ReportState;
import org.waymark.calendars.Period;
import org.waymark.kernel.Faults;
import org.waymark.rows.KebabColumn;
import org.waymark.rows.Root;

@Entity
@SuppressWarnings("UnusedVariable") // most of what it says is read by queries, and is here for the database
class ProgressReport extends Root {
    private @Nullable UUID partnershipId;
    private @Nullable UUID planId;
    private @Nullable UUID actionId;
    private @Nullable UUID agencyId;
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private String periodLabel;
    private ReportState state = ReportState.DRAFT;
    private @Nullable ActionStatus status;
    private @Nullable Rating rating;
    private @Nullable String ratingReason;
    private @Nullable String done;
    private @Nullable String next;
    private @Nullable String obstacles;
    private @Nullable Integer percent;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String evidence;

    private boolean onBehalf;
    private @Nullable UUID officerId;
    private @Nullable Instant submittedAt;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable String returnReason;

    ProgressReport of(ReportFacts facts, ProgressReportInput input, Period period) {
        partnershipId = facts.partnership();
        planId = facts.plan();
        actionId = input.action();
        agencyId = input.agency();
        periodStart = period.start();
        periodEnd = period.end();
        periodLabel = period.label();
        return this;
    }

    /** @param evidenceAsJson the evidence of the input, as the database keeps it */
    void say(ProgressReportInput input, String evidenceAsJson) {
        String fixed = "A report stays with its action, agency and period. Delete this draft and make another.";
        new Faults()
                .unless(input.action().equals(actionId), "/action", "fixed", fixed)
                .unless(input.agency().equals(agencyId), "/agency", "fixed", fixed)
                .unless(input.periodStart().equals(periodStart), "/periodStart", "fixed", fixed)
                .refuse();
        status = input.status();
        rating = input.rating();
        ratingReason = text(input.ratingReason());
        done = text(input.done());
        next = text(input.next());
        obstacles = text(input.obstacles());
        percent = input.percent();
        evidence = evidenceAsJson;
    }

    private static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }

    /** Who says it: the last one who did. */
    void by(@Nullable UUID officer, boolean onBehalfOfAnother) {
        officerId = officer;
        onBehalf = onBehalfOfAnother;
    }

    /** Hands it in; refuses what is not complete. A rating that only says what follows anyway is no rating of its own. */
    void submit(Instant now) {
        boolean follows = rating == null || (status != null && rating == status.rating());
        new Faults()
                .unless(status != null, "/status", "required", "Say how the action stands.")
                .unless(
                        follows || ratingReason != null,
                        "/ratingReason",
                        "required",
                        "Say why the rating differs from what follows from the status.")
                .refuse();
        if (follows) {
            rating = null;
            ratingReason = null;
        }
        state = ReportState.SUBMITTED;
        submittedAt = now;
        firstSubmittedAt = firstSubmittedAt == null ? now : firstSubmittedAt;
        returnReason = null;
        undecided();
    }

    /** Opens it for its author again; why it was returned stays in sight until it is handed in anew. */
    void reopen() {
        state = ReportState.DRAFT;
        submittedAt = null;
        undecided();
    }

    void accept(Instant now, @Nullable UUID officer) {
        state = ReportState.ACCEPTED;
        returnReason = null;
        decidedAt = now;
        decidedBy = officer;
    }

    void giveBack(Instant now, @Nullable UUID officer, String reason) {
        state = ReportState.RETURNED;
        returnReason = reason;
        decidedAt = now;
        decidedBy = officer;
    }

    private void undecided() {
        decidedAt = null;
        decidedBy = null;
    }

    @Converter(autoApply = true)
    static class StateColumn extends KebabColumn<ReportState> {
        StateColumn() {
            super(ReportState.class);
        }
    }

    @Converter(autoApply = true)
    static class StatusColumn extends KebabColumn<ActionStatus> {
        StatusColumn() {
            super(ActionStatus.class);
        }
    }

    @Converter(autoApply = true)
    static class RatingColumn extends KebabColumn<Rating> {
        RatingColumn() {
            super(Rating.class);
        }
    }
}

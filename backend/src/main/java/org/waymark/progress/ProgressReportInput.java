package org.waymark.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;

/**
 * What is said in a progress report. A draft may leave anything open; to hand it in, the status is needed.
 *
 * @param action the action or sub-action it is about; it stays so
 * @param agency whose report it is; it stays so
 * @param periodStart the day on which the period begins that it is about; it stays so
 * @param rating only where it is to differ from what follows from the status
 * @param ratingReason why it differs
 * @param done what was done, in the product's Markdown
 * @param next what is next
 * @param obstacles what stands in the way
 * @param percent how much of it is complete
 */
public record ProgressReportInput(
        @NotNull UUID action,
        @NotNull UUID agency,
        @NotNull LocalDate periodStart,
        @Nullable ActionStatus status,
        @Nullable Rating rating,
        @Nullable @Size(max = 2000) String ratingReason,
        @Nullable @Size(max = 10_000) String done,
        @Nullable @Size(max = 10_000) String next,
        @Nullable @Size(max = 10_000) String obstacles,
        @Nullable @Min(0) @Max(100) Integer percent,
        @Valid @Size(max = 50) List<@NotNull Evidence> evidence) {

    public ProgressReportInput {
        evidence = evidence == null ? List.of() : evidence;
    }
}

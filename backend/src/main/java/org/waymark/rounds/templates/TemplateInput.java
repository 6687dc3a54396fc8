package org.waymark.rounds.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.progress.Evidence;

/**
 * A template as it comes back. What the template says beside the rows and of their actions is taken so that it can be
 * sent back as it was, and is not read.
 *
 * @param round refused when it is another than the one it is sent to
 */
public record TemplateInput(
        @Nullable UUID round,
        @Nullable PeriodInput period,
        @Nullable LocalDate due,
        @Nullable String instructions,
        @NotNull @Size(max = TemplateInput.MOST_ROWS) List<@NotNull @Valid TemplateRowInput> rows) {
    static final int MOST_ROWS = 10_000;

    /** The period of the round; not read. */
    public record PeriodInput(
            @Nullable String label,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /** One report. What is null is blank. */
    public record TemplateRowInput(
            @NotNull UUID actionId,
            @NotNull UUID agencyId,
            @Nullable Long reportVersion,
            @Nullable String priority,
            @Nullable String ref,
            @Nullable String title,
            @Nullable String timescale,
            @Nullable String agency,
            @Nullable String last,
            @Nullable String state,
            @Nullable ActionStatus status,
            @Nullable Rating rating,
            @Nullable String ratingReason,
            @Nullable String done,
            @Nullable String next,
            @Nullable String obstacles,
            @Nullable Integer percent,
            @Nullable List<@NotNull @Valid Evidence> evidence,
            boolean asItStands) {}

    /** Its rows, counted from 1. */
    List<FilledRow> filled() {
        return java.util.stream.IntStream.range(0, rows.size())
                .<FilledRow>mapToObj(at -> filled(at + 1, rows.get(at)))
                .toList();
    }

    private FilledRow filled(int number, TemplateRowInput row) {
        List<Evidence> evidence = row.evidence() == null ? List.of() : row.evidence();
        Words words = new Words(
                row.status(),
                row.rating(),
                row.ratingReason(),
                row.done(),
                row.next(),
                row.obstacles(),
                row.percent(),
                evidence);
        return new FilledRow(
                number,
                round,
                row.actionId(),
                row.agencyId(),
                row.reportVersion(),
                row.asItStands(),
                List.of(),
                (shown, problems) -> words);
    }
}

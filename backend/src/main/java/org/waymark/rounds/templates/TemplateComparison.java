package org.waymark.rounds.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;

/** What a template that came back does, or would do: row by row, and counted. */
public record TemplateComparison(List<ComparedRow> rows, TemplateCounts counts) {

    /** What becomes of a row. */
    public enum TemplateOutcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        FAILED
    }

    /**
     * One row.
     *
     * @param row its number as a person counts the rows of the file, or of the list in JSON
     * @param action null when the row does not say which, or one that is not owed
     * @param handedIn whether its report is handed in with it
     */
    public record ComparedRow(
            int row,
            @Nullable Titled action,
            @Nullable Related agency,
            TemplateOutcome outcome,
            boolean handedIn,
            List<CellProblem> problems) {}

    /** How many rows came out so. */
    public record TemplateCounts(long created, long updated, long unchanged, long failed, long handedIn) {}

    static TemplateComparison of(List<ComparedRow> rows) {
        return new TemplateComparison(
                rows,
                new TemplateCounts(
                        count(rows, TemplateOutcome.CREATED),
                        count(rows, TemplateOutcome.UPDATED),
                        count(rows, TemplateOutcome.UNCHANGED),
                        count(rows, TemplateOutcome.FAILED),
                        rows.stream().filter(ComparedRow::handedIn).count()));
    }

    private static long count(List<ComparedRow> rows, TemplateOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    boolean failed() {
        return counts.failed() > 0;
    }
}

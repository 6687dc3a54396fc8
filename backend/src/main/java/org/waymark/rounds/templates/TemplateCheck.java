package org.waymark.rounds.templates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.rounds.templates.TemplateComparison.TemplateOutcome;

/** Compares the rows that came back with what is owed, and with what the template showed. Changes nothing. */
final class TemplateCheck {
    /** A report of one action by one agency. */
    record Key(@Nullable UUID action, @Nullable UUID agency) {}

    /**
     * What is to become of a row.
     *
     * @param due null when it is not owed
     */
    record Checked(int row, @Nullable DueRow due, Words words, TemplateOutcome outcome, List<CellProblem> problems) {

        TemplateComparison.ComparedRow view(boolean handedIn) {
            Titled action = due == null ? null : due.owed().action();
            Related agency = due == null ? null : due.owed().agency();
            return new TemplateComparison.ComparedRow(row, action, agency, outcome, handedIn, problems);
        }

        Checked with(List<CellProblem> found) {
            return new Checked(row, due, words, TemplateOutcome.FAILED, found);
        }
    }

    private static final Words NOTHING = new Words(null, null, null, null, null, null, null, List.of());

    private final UUID round;
    private final Map<Key, DueRow> owed;
    private final Set<Key> met = new HashSet<>();

    TemplateCheck(UUID round, Map<Key, DueRow> owed) {
        this.round = round;
        this.owed = owed;
    }

    List<Checked> check(List<FilledRow> rows) {
        return rows.stream().map(this::check).toList();
    }

    private Checked check(FilledRow row) {
        List<CellProblem> problems = new ArrayList<>(row.problems());
        Key key = new Key(row.action(), row.agency());
        DueRow due = owed.get(key);
        if (row.round() != null && !row.round().equals(round)) {
            problems.add(new CellProblem(
                    TemplateLayout.ROUND_ID,
                    "other-round",
                    "It is of the template of another round. Take this round's template and fill in that one."));
        } else if (problems.isEmpty() && due == null) {
            problems.add(new CellProblem(
                    TemplateLayout.ACTION_ID,
                    "not-owed",
                    "This report is not owed in the round, or not by this agency. Somebody else may lead by now."));
        } else if (problems.isEmpty() && !met.add(key)) {
            problems.add(new CellProblem(TemplateLayout.ACTION_ID, "repeated", "The report has a row already."));
        }
        if (due == null || !problems.isEmpty()) {
            return new Checked(row.row(), due, NOTHING, TemplateOutcome.FAILED, List.copyOf(problems));
        }
        // A row that was sent out before there was a report held last time's words.
        Words shown = row.version() == null ? due.prefilled() : due.shown();
        Words words = row.words().over(shown, problems);
        boolean untouched = words.equals(shown) || words.equals(due.present());
        TemplateOutcome outcome = untouched && !(row.asItStands() && due.present() == null)
                ? TemplateOutcome.UNCHANGED
                : due.present() == null ? TemplateOutcome.CREATED : TemplateOutcome.UPDATED;
        if (outcome == TemplateOutcome.UPDATED) {
            changeable(row, due, problems);
        }
        if (outcome != TemplateOutcome.UNCHANGED) {
            rated(words, problems);
        }
        return new Checked(
                row.row(), due, words, problems.isEmpty() ? outcome : TemplateOutcome.FAILED, List.copyOf(problems));
    }

    private static void changeable(FilledRow row, DueRow due, List<CellProblem> problems) {
        if ("submitted".equals(due.state()) || "accepted".equals(due.state())) {
            problems.add(
                    new CellProblem(
                            "state",
                            "handed-in",
                            "The report has been handed in and stays as it was said. Take it back first, if it is not accepted."));
        } else if (!Objects.equals(row.version(), due.version())) {
            problems.add(new CellProblem(
                    TemplateLayout.REPORT_VERSION,
                    "stale",
                    "The report was changed since this template was made. Take the template again, so that nothing is"
                            + " overwritten."));
        }
    }

    private static void rated(Words words, List<CellProblem> problems) {
        boolean follows = words.rating() == null
                || (words.status() != null && words.rating() == words.status().rating());
        if (!follows && words.ratingReason() == null) {
            problems.add(new CellProblem(
                    TemplateLayout.RATING_REASON,
                    "required",
                    "Say why the rating differs from what follows from the status."));
        }
        if (words.rating() == null && words.ratingReason() != null) {
            problems.add(new CellProblem(
                    TemplateLayout.RATING, "required", "There is a reason for another rating: say which."));
        }
    }
}

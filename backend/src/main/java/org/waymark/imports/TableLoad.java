package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.jobs.Task;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Titled;
import org.waymark.plans.PlanService;
import org.waymark.requests.Call;
import org.waymark.sheets.SheetRow;
import org.waymark.workbooks.ActionTables;
import org.waymark.workbooks.ComparedRow;
import org.waymark.workbooks.RowOutcome;
import org.waymark.workbooks.RowProblem;
import org.waymark.workbooks.TableComparison;

/** Brings a table that was sent into its plan: compared only, or to stay. */
@ApplicationScoped
class TableLoad {
    private static final int MOST_PROBLEMS = 1000;
    private static final String STALE = "stale";

    private final TableFiles files;
    private final ActionTables tables;
    private final PlanService plans;
    private final Call call;

    TableLoad(TableFiles files, ActionTables tables, PlanService plans, Call call) {
        this.files = files;
        this.tables = tables;
        this.plans = plans;
        this.call = call;
    }

    ImportResult load(Task task, Set<Integer> leaveOut, boolean kept) {
        UUID id = task.subject();
        TableFiles.Kept table = Objects.requireNonNull(files.find(id));
        if (kept && !files.markLoaded(id)) {
            throw Refusal.conflict(TableFiles.LOADED);
        }
        List<SheetRow> rows = files.rows(id);
        String why = call.reason();
        String whence = "Loaded from a table, import " + id;
        call.reason(why == null ? whence : why + "\n" + whence);
        TableComparison compared = tables.bring(
                table.plan(),
                table.form(),
                rows,
                leaveOut,
                done -> task.progress(done, rows.size(), "Row " + (done + 1) + " of " + rows.size()));
        // Whence a change comes does not say why: what is promised is judged by what a person has said.
        call.reason(why);
        if (kept && !compared.problems().isEmpty()) {
            throw refused(compared.problems());
        }
        return result(table, compared, kept);
    }

    private static Refusal refused(List<RowProblem> problems) {
        boolean stale = problems.stream().allMatch(problem -> problem.code().equals(STALE));
        long rows = problems.stream().map(RowProblem::row).distinct().count();
        List<Fault> faults = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> new Fault(
                        "/rows/" + problem.row() + (problem.column() == null ? "" : "/" + problem.column()),
                        problem.code(),
                        "Row " + problem.row() + (problem.title() == null ? "" : ", " + problem.title()) + ": "
                                + problem.detail()))
                .toList();
        String many = rows == 1 ? "1 row has something wrong with it" : rows + " rows have something wrong with them";
        return Refusal.of(
                stale ? ProblemType.STALE : ProblemType.NOT_POSSIBLE,
                many + ". Nothing was changed. Mend the file and send it again, or leave these rows out.",
                faults);
    }

    private ImportResult result(TableFiles.Kept table, TableComparison compared, boolean kept) {
        List<ComparedRow> rows = compared.rows();
        int below = Math.toIntExact(rows.stream().filter(ComparedRow::subAction).count());
        return new ImportResult(
                ImportKind.ACTIONS,
                new Titled(table.plan(), null, plans.said(table.plan()).title()),
                null,
                null,
                new DocumentCounts(0, 0, rows.size() - below, below, 0, 0),
                changes(rows),
                List.of(),
                List.of(),
                rows.stream()
                        .filter(row -> row.outcome() != RowOutcome.UNCHANGED)
                        .map(row -> thing(row, kept))
                        .toList(),
                compared.problems().stream().limit(MOST_PROBLEMS).toList(),
                table.columns());
    }

    private static ImportChanges changes(List<ComparedRow> rows) {
        Map<RowOutcome, Long> counts =
                rows.stream().collect(Collectors.groupingBy(ComparedRow::outcome, Collectors.counting()));
        return new ImportChanges(
                count(counts, RowOutcome.CREATED),
                count(counts, RowOutcome.UPDATED),
                count(counts, RowOutcome.UNCHANGED),
                0,
                count(counts, RowOutcome.FAILED),
                count(counts, RowOutcome.LEFT_OUT));
    }

    private static int count(Map<RowOutcome, Long> counts, RowOutcome outcome) {
        return Math.toIntExact(counts.getOrDefault(outcome, 0L));
    }

    private static ComparedThing thing(ComparedRow row, boolean kept) {
        boolean onlyTried = !kept && row.outcome() == RowOutcome.CREATED;
        return new ComparedThing(
                row.subAction() ? "sub-action" : "action",
                onlyTried ? null : row.id(),
                row.ref(),
                row.title(),
                Kebab.known(Outcome.class, Kebab.name(row.outcome())),
                row.cells().stream()
                        .map(cell -> new ComparedField(cell.column().key(), cell.now(), cell.document()))
                        .toList(),
                row.row());
    }
}

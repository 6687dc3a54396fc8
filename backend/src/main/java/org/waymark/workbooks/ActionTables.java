package org.waymark.workbooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Writes;
import org.waymark.actions.ActionBatch;
import org.waymark.actions.ActionFilter;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.names.Names;
import org.waymark.plans.PlanService;
import org.waymark.priorities.PriorityService;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetRow;

/** Brings the rows of a table into a plan, in the running transaction. A comparison does all of it, too, and is undone. */
@ApplicationScoped
public class ActionTables {
    /** Told how many rows are done, so that a person can see it and stop it. */
    public interface Step {
        void done(int rows);
    }

    private static final int TOLD_EVERY = 50;

    private final ActionBatch batch;
    private final ActionService actions;
    private final PriorityService priorities;
    private final PlanService plans;
    private final ExternalIdCheck externalIds;
    private final Names names;

    ActionTables(
            ActionBatch batch,
            ActionService actions,
            PriorityService priorities,
            PlanService plans,
            ExternalIdCheck externalIds,
            Names names) {
        this.batch = batch;
        this.actions = actions;
        this.priorities = priorities;
        this.plans = plans;
        this.externalIds = externalIds;
        this.names = names;
    }

    /** Every fault of every row is told; a row that has one is not brought in. */
    @Writes
    @Transactional
    public TableComparison bring(UUID plan, SheetForm form, List<SheetRow> rows, Set<Integer> leftOut, Step step) {
        UUID partnership = plans.said(plan).partnership();
        Standing standing = standing(plan, partnership);
        Set<UUID> met = new HashSet<>();
        List<ComparedRow> compared = new ArrayList<>();
        List<RowReading> readings = new ArrayList<>();
        for (SheetRow row : rows) {
            RowReading reading =
                    new RowReading(row, standing, form, leftOut.contains(row.number()) ? new HashSet<>() : met);
            if (leftOut.contains(row.number())) {
                compared.add(reading.compared(RowOutcome.LEFT_OUT, null));
            } else {
                readings.add(reading);
            }
        }
        // What others are to be a part of is brought in before them, whatever the order of the rows.
        readings.sort(Comparator.comparing(RowReading::below));
        List<RowProblem> problems = new ArrayList<>();
        ExternalIdCheck.Taken taken = externalIds.of(partnership);
        for (int i = 0; i < readings.size(); i++) {
            RowReading reading = readings.get(i);
            compared.add(bring(reading, standing, taken));
            problems.addAll(reading.faults.all());
            if (i % TOLD_EVERY == 0) {
                step.done(i);
            }
        }
        compared.sort(Comparator.comparingInt(ComparedRow::row));
        problems.sort(Comparator.comparingInt(RowProblem::row));
        return new TableComparison(compared, problems);
    }

    private Standing standing(UUID plan, UUID partnership) {
        Standing standing = new Standing(actions.ofPlan(plan), priorities.ofPlan(plan), names.open(partnership));
        ActionFilter all = new ActionFilter();
        all.plan = List.of(plan);
        all.ended = List.of(true, false);
        batch.each(all, standing::show);
        return standing;
    }

    private ComparedRow bring(RowReading reading, Standing standing, ExternalIdCheck.Taken taken) {
        UUID id = reading.action == null ? null : reading.action.id();
        if (!reading.faults.none()) {
            return reading.compared(RowOutcome.FAILED, id);
        }
        if (!reading.says()) {
            return reading.compared(RowOutcome.UNCHANGED, id);
        }
        ActionInput becomes = reading.becomes();
        if (becomes == null) {
            return reading.compared(RowOutcome.FAILED, id);
        }
        if (id != null && becomes.equals(standing.said(id))) {
            return reading.compared(RowOutcome.UNCHANGED, id);
        }
        batch.faults(becomes).forEach(reading.faults::add);
        taken.faults(id, becomes).forEach(reading.faults::add);
        UUID done = reading.faults.none() ? said(reading, id, becomes) : null;
        if (done == null) {
            return reading.compared(RowOutcome.FAILED, id);
        }
        standing.note(done, becomes);
        taken.note(done, becomes);
        return reading.compared(id == null ? RowOutcome.CREATED : RowOutcome.UPDATED, done);
    }

    private @Nullable UUID said(RowReading reading, @Nullable UUID id, ActionInput becomes) {
        List<UUID> done = new ArrayList<>();
        batch.say(id, becomes, done::add).forEach(reading.faults::add);
        return done.isEmpty() ? null : done.getFirst();
    }
}

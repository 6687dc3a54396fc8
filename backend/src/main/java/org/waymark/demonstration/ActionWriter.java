package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.CrossReferenceInput;
import org.waymark.actions.MilestoneInput;
import org.waymark.actions.MonitoringInput;
import org.waymark.demonstration.PriorityFile.ActionEntry;
import org.waymark.demonstration.PriorityFile.MilestoneEntry;
import org.waymark.demonstration.PriorityFile.MonitoringEntry;
import org.waymark.kernel.OpenState;
import org.waymark.priorities.HeadingInput;
import org.waymark.priorities.PriorityService;

/** Writes the actions of a priority, with their sub-actions, milestones and leads. */
@ApplicationScoped
class ActionWriter {
    private final ActionService actions;
    private final PriorityService priorities;

    ActionWriter(ActionService actions, PriorityService priorities) {
        this.actions = actions;
        this.priorities = priorities;
    }

    void write(PriorityFile file, UUID priority, Lines lines, Codes codes) {
        Iterator<HeadingInput> rows = priorities.said(priority).headings().iterator();
        String above = null;
        UUID row = null;
        for (ActionEntry entry : file.actions()) {
            if (!Objects.equals(entry.heading(), above)) {
                row = entry.heading() == null ? null : rows.next().id();
            }
            above = entry.heading();
            UUID action = add(entry, priority, null, row, lines, codes);
            entry.subActions().forEach(sub -> add(sub, priority, action, null, lines, codes));
        }
    }

    /** Says whither the actions refer, once all they refer to is there. */
    void refer(Lines lines) {
        lines.references().forEach((id, references) -> actions.restate(id, referring(actions.said(id), references)));
    }

    private UUID add(
            ActionEntry entry, UUID priority, @Nullable UUID parent, @Nullable UUID heading, Lines lines, Codes codes) {
        UUID id = actions.add(new ActionInput(
                priority,
                parent,
                heading,
                entry.ref(),
                entry.title(),
                entry.description(),
                entry.timescale(),
                entry.milestones().stream()
                        .map(milestone -> milestone(milestone, codes))
                        .toList(),
                LeadsEntry.agencies(entry.leadAgencies(), codes),
                LeadsEntry.officers(entry.leadOfficers(), codes),
                monitoring(entry.monitoring(), codes),
                List.of(),
                entry.note(),
                entry.externalIds()));
        lines.action(entry.ref(), id, entry.crossReferences());
        return id;
    }

    private static MilestoneInput milestone(MilestoneEntry entry, Codes codes) {
        return new MilestoneInput(
                null,
                entry.text(),
                entry.timescale(),
                codes.idIfNamed(Codes.Kind.OFFICER, entry.officer()),
                entry.doneOn());
    }

    private static MonitoringInput monitoring(@Nullable MonitoringEntry entry, Codes codes) {
        return entry == null
                ? MonitoringInput.NONE
                : new MonitoringInput(
                        Objects.requireNonNullElse(entry.state(), OpenState.SET),
                        entry.text(),
                        entry.groups().stream()
                                .map(code -> codes.id(Codes.Kind.GROUP, code))
                                .toList(),
                        entry.source());
    }

    private static ActionInput referring(ActionInput said, List<CrossReferenceInput> references) {
        return new ActionInput(
                said.priority(),
                said.parent(),
                said.heading(),
                said.ref(),
                said.title(),
                said.description(),
                said.timescale(),
                said.milestones(),
                said.leadAgencies(),
                said.leadOfficers(),
                said.monitoring(),
                references,
                said.note(),
                said.externalIds());
    }
}

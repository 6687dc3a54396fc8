package org.waymark.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kept;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.LeadRules;
import org.waymark.timescales.Timescale;

/** An action or sub-action and the rules that hold of it. */
final class Action {
    private static final String EVERY = "P[0-9]{1,3}[DWMY]|term";
    private static final Kept<MilestoneInput> MILESTONES = new Kept<>(
            MilestoneInput::id,
            part -> part.text() == null ? part.timescale().text() : part.text(),
            (part, id) -> new MilestoneInput(id, part.text(), part.timescale(), part.officer(), part.doneOn()));

    final UUID id;
    final long version;
    private final @Nullable ActionInput said;

    Action(UUID id, long version, @Nullable ActionInput said) {
        this.id = id;
        this.version = version;
        this.said = said;
    }

    @Nullable
    ActionInput said() {
        return said;
    }

    /** What it is to be once this has been said of it; refuses what may not be, all faults at once. */
    ActionInput say(ActionInput input, ActionFacts facts) {
        if (facts.closed()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        List<Fault> faults = new ArrayList<>();
        place(input, facts, faults);
        LeadRules.open(input.title(), "/title", false, faults);
        timescale(input.timescale(), "/timescale", faults);
        for (int i = 0; i < input.milestones().size(); i++) {
            MilestoneInput milestone = input.milestones().get(i);
            timescale(milestone.timescale(), "/milestones/" + i + "/timescale", faults);
            LeadRules.known(milestone.officer(), "/milestones/" + i + "/officer", "officer", facts.missing(), faults);
        }
        LeadRules.agencies(input.leadAgencies(), facts.missing(), "/leadAgencies", faults);
        LeadRules.leads(input.leadOfficers(), facts.missing(), "/leadOfficers", faults);
        monitoring(input.monitoring(), facts, faults);
        for (int i = 0; i < input.crossReferences().size(); i++) {
            UUID target = input.crossReferences().get(i).target();
            if (target != null && facts.strangers().contains(target)) {
                faults.add(new Fault("/crossReferences/" + i + "/target", "unknown", "The plan has no such line."));
            }
        }
        dependencies(input.dependsOn(), facts, faults);
        if (new HashSet<>(input.externalIds()).size() < input.externalIds().size()) {
            faults.add(new Fault("/externalIds", "repeated", "One of them is given twice."));
        }
        List<MilestoneInput> milestones = MILESTONES.identify(
                said == null ? List.of() : said.milestones(), input.milestones(), "/milestones", faults);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return input.with(milestones);
    }

    private void place(ActionInput input, ActionFacts facts, List<Fault> faults) {
        if (!facts.priorityOfPlan()) {
            faults.add(new Fault("/priority", "another-plan", "An action stays in its plan."));
        }
        if (input.parent() != null) {
            if (!facts.parentFits()) {
                faults.add(new Fault("/parent", "unknown", "The priority has no such action."));
            } else if (facts.parentIsSub() || facts.hasSubActions() || id.equals(input.parent())) {
                faults.add(new Fault("/parent", "too-deep", "Sub-actions are one level deep."));
            } else if (facts.parentWaits()) {
                faults.add(new Fault("/parent", "circle", "It depends on what that action has in it."));
            }
            if (input.heading() != null) {
                faults.add(new Fault("/heading", "sub-action", "A sub-action stands under its action's heading."));
            }
        } else if (input.heading() != null && !facts.headingFits()) {
            faults.add(new Fault("/heading", "unknown", "The priority has no such heading."));
        }
    }

    private void dependencies(List<UUID> others, ActionFacts facts, List<Fault> faults) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < others.size(); i++) {
            UUID other = others.get(i);
            String at = "/dependsOn/" + i;
            if (id.equals(other)) {
                faults.add(new Fault(at, "itself", "An action does not wait for itself."));
            } else if (facts.strangers().contains(other)) {
                faults.add(new Fault(at, "unknown", "The plan has no such action."));
            } else if (!seen.add(other)) {
                faults.add(new Fault(at, "repeated", "It is named twice."));
            } else if (facts.waiting().contains(other)) {
                faults.add(new Fault(at, "circle", "That action already waits for this one."));
            }
        }
    }

    private static void monitoring(MonitoringInput monitoring, ActionFacts facts, List<Fault> faults) {
        boolean says = monitoring.source() != null
                || monitoring.text() != null
                || !monitoring.groups().isEmpty();
        if (monitoring.state() == OpenState.ABSENT && says) {
            faults.add(new Fault("/monitoring/state", "absent", "Monitoring that is absent says nothing."));
        } else if (monitoring.state() == OpenState.SET && !says) {
            faults.add(new Fault("/monitoring", "blank", "Name a group, a source, or say it in words."));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < monitoring.groups().size(); i++) {
            String at = "/monitoring/groups/" + i;
            LeadRules.known(monitoring.groups().get(i), at, "group", facts.missing(), faults);
            if (!seen.add(monitoring.groups().get(i))) {
                faults.add(new Fault(at, "repeated", "It is named twice."));
            }
        }
    }

    private static void timescale(Timescale timescale, String pointer, List<Fault> faults) {
        if (timescale.state() == OpenState.SET && timescale.text() == null) {
            faults.add(new Fault(pointer + "/text", "blank", "Say when, or that it is not confirmed."));
        } else if (timescale.state() == OpenState.ABSENT && timescale.text() != null) {
            faults.add(new Fault(pointer + "/state", "absent", "A timescale that is absent says nothing."));
        } else if (timescale.state() == null) {
            faults.add(new Fault(pointer + "/state", "required", "It must be set, unconfirmed or absent."));
        } else if ((timescale.state() == OpenState.SET) != (timescale.kind() != null)) {
            faults.add(new Fault(pointer + "/kind", "kind", "A timescale has a kind exactly when it is set."));
        }
        String every = timescale.every();
        if (every != null && !every.matches(EVERY)) {
            faults.add(new Fault(pointer + "/every", "wrong-type", "It must be a period such as P6M, or 'term'."));
        }
    }
}

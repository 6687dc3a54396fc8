package org.waymark.priorities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kept;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.leads.LeadRules;

/** A priority and the rules that hold of it. */
final class Priority {
    private static final Kept<HeadingInput> HEADINGS =
            new Kept<>(HeadingInput::id, HeadingInput::text, (part, id) -> new HeadingInput(id, part.text()));

    final UUID id;
    final long version;
    private final @Nullable PriorityInput said;

    Priority(UUID id, long version, @Nullable PriorityInput said) {
        this.id = id;
        this.version = version;
        this.said = said;
    }

    @Nullable
    PriorityInput said() {
        return said;
    }

    /** What it is to be once this has been said of it; refuses what may not be, all faults at once. */
    PriorityInput say(PriorityInput input, PriorityFacts facts) {
        if (facts.closed()) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        List<Fault> faults = new ArrayList<>();
        if (said != null && !said.plan().equals(input.plan())) {
            faults.add(new Fault("/plan", "fixed", "A priority stays in its plan."));
        }
        if (input.theme() != null && !facts.themeOfPlan()) {
            faults.add(new Fault("/theme", "unknown", "The plan has no such theme."));
        }
        if (input.outcome() != null && !facts.outcomeOfFramework()) {
            faults.add(new Fault("/outcome", "unknown", "The plan's framework has no such outcome."));
        }
        LeadRules.open(input.title(), "/title", false, faults);
        LeadRules.open(input.population(), "/population", true, faults);
        LeadRules.leads(input.leads(), facts.missing(), "/leads", faults);
        Set<UUID> placed = new HashSet<>();
        for (int i = 0; i < input.indicators().size(); i++) {
            PlacedIndicatorInput place = input.indicators().get(i);
            String at = "/indicators/" + i;
            if (facts.strangers().contains(place.indicator())) {
                faults.add(new Fault(at + "/indicator", "unknown", "The partnership has no such indicator."));
            }
            if (!placed.add(place.indicator())) {
                faults.add(new Fault(at + "/indicator", "repeated", "It stands in the priority twice."));
            }
            LeadRules.open(place.wording(), at + "/wording", true, faults);
        }
        List<HeadingInput> headings =
                HEADINGS.identify(said == null ? List.of() : said.headings(), input.headings(), "/headings", faults);
        Set<UUID> gone = new HashSet<>(facts.headingsInUse());
        headings.forEach(heading -> gone.remove(heading.id()));
        if (!gone.isEmpty()) {
            faults.add(new Fault("/headings", "in-use", "Actions stand under a heading that would go."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return input.with(headings);
    }
}

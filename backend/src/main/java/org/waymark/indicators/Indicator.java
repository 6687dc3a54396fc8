package org.waymark.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;
import org.waymark.leads.LeadRules;

/** An indicator's definition and the rules that hold of it. */
final class Indicator {
    final UUID id;
    final long version;
    private final @Nullable IndicatorInput said;

    Indicator(UUID id, long version, @Nullable IndicatorInput said) {
        this.id = id;
        this.version = version;
        this.said = said;
    }

    @Nullable
    IndicatorInput said() {
        return said;
    }

    /** Refuses what may not be said of it, all faults at once. */
    void say(IndicatorInput input, IndicatorFacts facts) {
        List<Fault> faults = new ArrayList<>();
        if (said != null && !said.partnership().equals(input.partnership())) {
            faults.add(new Fault("/partnership", "fixed", "An indicator stays with its partnership."));
        }
        if (input.parent() != null) {
            if (!facts.parentOfPartnership()) {
                faults.add(new Fault("/parent", "unknown", "The partnership has no such indicator."));
            } else if (facts.parentIsPart() || facts.hasParts() || id.equals(input.parent())) {
                faults.add(new Fault("/parent", "too-deep", "Parts of indicators are one level deep."));
            }
        }
        LeadRules.open(input.title(), "/title", false, faults);
        LeadRules.open(input.definition(), "/definition", true, faults);
        LeadRules.open(input.contact(), "/contact", true, faults);
        LeadRules.owners(input.leadAgencies(), facts.missing(), "/leadAgencies", faults);
        LeadRules.known(input.contactOfficer(), "/contactOfficer", "officer", facts.missing(), faults);
        for (int i = 0; i < input.designations().size(); i++) {
            Designation designation = input.designations().get(i);
            if (designation.from() != null
                    && designation.to() != null
                    && designation.to().isBefore(designation.from())) {
                faults.add(new Fault("/designations/" + i + "/to", "before-start", "It ends before it starts."));
            }
        }
        if (input.aspect() != null && input.measure() != Measure.PERFORMANCE) {
            faults.add(new Fault("/aspect", "not-a-performance-measure", "Only a performance measure has an aspect."));
        }
        Set<ExternalId> seen = new HashSet<>();
        for (int i = 0; i < input.externalIds().size(); i++) {
            if (!seen.add(input.externalIds().get(i))) {
                faults.add(new Fault("/externalIds/" + i, "repeated", "It is given twice."));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}

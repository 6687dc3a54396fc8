package org.waymark.leads;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;

/** What holds of every value that may be open, and of everybody who is named as a lead. */
public final class LeadRules {
    private LeadRules() {}

    /** An absent value has no words; a set one has some. */
    public static void open(Open value, String pointer, boolean mayBeAbsent, List<Fault> faults) {
        if (value == null || value.state() == null) {
            faults.add(new Fault(pointer, "required", "It must say whether it is set, unconfirmed or absent."));
        } else if (value.state() == OpenState.ABSENT && (!mayBeAbsent || value.text() != null)) {
            faults.add(new Fault(
                    pointer,
                    "absent",
                    mayBeAbsent ? "What is absent has no words." : "It may be open, but not absent."));
        } else if (value.state() == OpenState.SET
                && (value.text() == null || value.text().isBlank())) {
            faults.add(new Fault(pointer + "/text", "blank", "What is set has words."));
        }
    }

    public static void leads(LeadsInput leads, Set<UUID> missing, String pointer, List<Fault> faults) {
        states(leads.state(), leads.items(), pointer, faults);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < leads.items().size(); i++) {
            LeadInput lead = leads.items().get(i);
            String at = pointer + "/items/" + i;
            if ((lead.officer() == null) == (lead.group() == null)) {
                faults.add(new Fault(at, "one-of", "A lead is either an officer or a group."));
            }
            named(lead.officer(), at + "/officer", "officer", missing, seen, faults);
            named(lead.group(), at + "/group", "group", missing, seen, faults);
        }
    }

    public static void agencies(AgencyLeadsInput leads, Set<UUID> missing, String pointer, List<Fault> faults) {
        states(leads.state(), leads.items(), pointer, faults);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < leads.items().size(); i++) {
            AgencyLeadInput lead = leads.items().get(i);
            String at = pointer + "/items/" + i;
            named(lead.agency(), at + "/agency", "agency", missing, seen, faults);
            if (lead.state() == AssignmentState.DECLINED
                    && (lead.reason() == null || lead.reason().isBlank())) {
                faults.add(new Fault(at + "/reason", "required", "An agency declines with a reason."));
            }
        }
    }

    public static void owners(OwnersInput owners, Set<UUID> missing, String pointer, List<Fault> faults) {
        states(owners.state(), owners.items(), pointer, faults);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < owners.items().size(); i++) {
            named(owners.items().get(i).agency(), pointer + "/items/" + i + "/agency", "agency", missing, seen, faults);
        }
    }

    /** One that is named must be of the partnership. */
    public static void known(
            @Nullable UUID id, String pointer, String what, Collection<UUID> missing, List<Fault> faults) {
        if (id != null && missing.contains(id)) {
            faults.add(new Fault(pointer, "unknown", "The partnership has no such " + what + "."));
        }
    }

    private static void named(
            @Nullable UUID id, String pointer, String what, Set<UUID> missing, Set<UUID> seen, List<Fault> faults) {
        known(id, pointer, what, missing, faults);
        if (id != null && !seen.add(id)) {
            faults.add(new Fault(pointer, "repeated", "It is named twice."));
        }
    }

    private static void states(@Nullable OpenState state, List<?> items, String pointer, List<Fault> faults) {
        if (state == null) {
            faults.add(new Fault(pointer + "/state", "required", "It must be set, unconfirmed or absent."));
        } else if (state == OpenState.ABSENT && !items.isEmpty()) {
            faults.add(new Fault(pointer + "/state", "absent", "Leads that are absent name nobody."));
        }
    }
}

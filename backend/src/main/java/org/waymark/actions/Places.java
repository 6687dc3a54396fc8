package org.waymark.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;

/**
 * Partners are equals: naming an agency proposes a place to it, and only it says whether it takes the place. What was
 * agreed elsewhere can be recorded, and says so; a place for one's own agency is taken at once.
 */
final class Places {
    private Places() {}

    /**
     * What naming these agencies makes of their places; refuses an answer given in the name of another.
     *
     * @param mayRecord whether the caller is one of those who may note what was agreed elsewhere
     */
    static AgencyLeadsInput named(AgencyLeadsInput wanted, AgencyLeadsInput before, Caller caller, boolean mayRecord) {
        Map<UUID, AgencyLeadInput> had = before.items().stream()
                .collect(Collectors.toMap(AgencyLeadInput::agency, Function.identity(), (a, b) -> a));
        List<Fault> faults = new ArrayList<>();
        List<AgencyLeadInput> places = new ArrayList<>();
        for (int i = 0; i < wanted.items().size(); i++) {
            AgencyLeadInput place = wanted.items().get(i);
            AgencyLeadInput becomes = place(place, had.get(place.agency()), caller, mayRecord);
            if (place.state() != null && place.state() != becomes.state()) {
                faults.add(new Fault(
                        "/leadAgencies/items/" + i + "/state",
                        "not-yours-to-answer",
                        "Naming an agency proposes a place to it. Record what was agreed elsewhere with recorded: true,"
                                + " or let the agency answer."));
            }
            places.add(becomes);
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new AgencyLeadsInput(wanted.state(), wanted.text(), places);
    }

    private static AgencyLeadInput place(
            AgencyLeadInput wanted, @Nullable AgencyLeadInput had, Caller caller, boolean mayRecord) {
        boolean records = mayRecord && wanted.state() == AssignmentState.ACCEPTED && wanted.recorded();
        if (had != null && !(records && had.state() != AssignmentState.ACCEPTED)) {
            return new AgencyLeadInput(had.agency(), wanted.role(), had.state(), had.recorded(), had.reason());
        }
        boolean own = caller.actsForAnyOf(List.of(wanted.agency()));
        AssignmentState state = own || records ? AssignmentState.ACCEPTED : AssignmentState.PROPOSED;
        return new AgencyLeadInput(wanted.agency(), wanted.role(), state, records && !own, null);
    }
}

package org.waymark.demonstration;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.leads.OwnerInput;
import org.waymark.leads.OwnersInput;

/** Who leads and supports, by code and in order; set unless it says otherwise. */
record LeadsEntry(@Nullable OpenState state, @Nullable String text, List<NameEntry> names) {

    /** @param assignment accepted unless it says otherwise, or a proposal where the leads are still open */
    record NameEntry(
            String code,
            boolean supporting,
            @Nullable AssignmentState assignment,
            @Nullable String reason) {

        private LeadRole role() {
            return supporting ? LeadRole.SUPPORTING : LeadRole.LEAD;
        }
    }

    static AgencyLeadsInput agencies(@Nullable LeadsEntry leads, Codes codes) {
        return leads == null
                ? AgencyLeadsInput.NONE
                : new AgencyLeadsInput(
                        leads.said(),
                        leads.text,
                        leads.names.stream()
                                .map(name -> leads.agency(name, codes))
                                .toList());
    }

    /** What was agreed before the plan was loaded is recorded as agreed elsewhere. */
    private AgencyLeadInput agency(NameEntry name, Codes codes) {
        AssignmentState usual = said() == OpenState.SET ? AssignmentState.ACCEPTED : AssignmentState.PROPOSED;
        AssignmentState assignment = Objects.requireNonNullElse(name.assignment, usual);
        return new AgencyLeadInput(
                codes.id(Codes.Kind.AGENCY, name.code),
                name.role(),
                assignment,
                assignment != AssignmentState.PROPOSED,
                name.reason);
    }

    static OwnersInput owners(@Nullable LeadsEntry leads, Codes codes) {
        return leads == null
                ? OwnersInput.NONE
                : new OwnersInput(
                        leads.said(),
                        leads.text,
                        leads.names.stream()
                                .map(name -> new OwnerInput(codes.id(Codes.Kind.AGENCY, name.code), name.role()))
                                .toList());
    }

    static LeadsInput officers(@Nullable LeadsEntry leads, Codes codes) {
        return leads == null
                ? LeadsInput.NONE
                : new LeadsInput(
                        leads.said(),
                        leads.text,
                        leads.names.stream().map(name -> officer(name, codes)).toList());
    }

    /** Officers' and groups' codes never collide, so a code alone says which it is. */
    private static LeadInput officer(NameEntry name, Codes codes) {
        return codes.knows(Codes.Kind.GROUP, name.code)
                ? new LeadInput(null, codes.id(Codes.Kind.GROUP, name.code), name.role())
                : new LeadInput(codes.id(Codes.Kind.OFFICER, name.code), null, name.role());
    }

    private OpenState said() {
        return Objects.requireNonNullElse(state, OpenState.SET);
    }
}

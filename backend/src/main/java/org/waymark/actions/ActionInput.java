package org.waymark.actions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadsInput;
import org.waymark.timescales.Timescale;

/**
 * What is said of an action when it is made or changed.
 *
 * @param parent the action of which it is a sub-action; one level
 * @param heading the heading row of its priority under which it stands
 * @param ref its number as a label: {@code 1.2}, {@code 1.2a}
 */
public record ActionInput(
        @NotNull UUID priority,
        @Nullable UUID parent,
        @Nullable UUID heading,
        @NotNull @Size(max = 40) String ref,
        @NotNull Open title,
        @Nullable @Size(max = 50_000) String description,
        @NotNull Timescale timescale,
        List<@Valid MilestoneInput> milestones,
        @Valid @NotNull AgencyLeadsInput leadAgencies,
        @Valid @NotNull LeadsInput leadOfficers,
        @Valid @NotNull MonitoringInput monitoring,
        List<@Valid CrossReferenceInput> crossReferences,
        @Nullable @Size(max = 20_000) String note,
        List<@Valid ExternalId> externalIds) {

    public ActionInput {
        timescale = timescale == null ? Timescale.NONE : timescale;
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        leadAgencies = leadAgencies == null ? AgencyLeadsInput.NONE : leadAgencies;
        leadOfficers = leadOfficers == null ? LeadsInput.NONE : leadOfficers;
        monitoring = monitoring == null ? MonitoringInput.NONE : monitoring;
        crossReferences = crossReferences == null ? List.of() : List.copyOf(crossReferences);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    ActionInput with(List<MilestoneInput> newMilestones) {
        return new ActionInput(
                priority,
                parent,
                heading,
                ref,
                title,
                description,
                timescale,
                newMilestones,
                leadAgencies,
                leadOfficers,
                monitoring,
                crossReferences,
                note,
                externalIds);
    }
}

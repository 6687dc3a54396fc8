package org.waymark.actions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadsInput;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleInput;

/**
 * What is said of an action when it is made or changed.
 *
 * @param parent the action of which it is a sub-action; one level
 * @param heading the heading row of its priority under which it stands
 * @param ref its number as a label: {@code 1.2}, {@code 1.2a}
 * @param dependsOn the actions of its plan that have to be done before it, in order; they form no circle
 */
public record ActionInput(
        @NotNull UUID priority,
        @Nullable UUID parent,
        @Nullable UUID heading,
        @NotNull @Size(max = 40) String ref,
        @NotNull Open title,
        @Nullable @Size(max = 50_000) String description,

        @Schema(implementation = TimescaleInput.class) Timescale timescale,

        List<@Valid MilestoneInput> milestones,
        @Valid AgencyLeadsInput leadAgencies,
        @Valid LeadsInput leadOfficers,
        @Valid MonitoringInput monitoring,
        List<@Valid CrossReferenceInput> crossReferences,
        List<@NotNull UUID> dependsOn,
        @Nullable @Size(max = 20_000) String note,
        List<@Valid ExternalId> externalIds) {

    public ActionInput {
        timescale = timescale == null ? Timescale.NONE : timescale;
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        leadAgencies = leadAgencies == null ? AgencyLeadsInput.NONE : leadAgencies;
        leadOfficers = leadOfficers == null ? LeadsInput.NONE : leadOfficers;
        monitoring = monitoring == null ? MonitoringInput.NONE : monitoring;
        crossReferences = crossReferences == null ? List.of() : List.copyOf(crossReferences);
        dependsOn = dependsOn == null ? List.of() : List.copyOf(dependsOn);
        externalIds = externalIds == null ? List.of() : List.copyOf(externalIds);
    }

    /** One that waits for no other. */
    public ActionInput(
            UUID priority,
            @Nullable UUID parent,
            @Nullable UUID heading,
            String ref,
            Open title,
            @Nullable String description,
            Timescale timescale,
            List<MilestoneInput> milestones,
            AgencyLeadsInput leadAgencies,
            LeadsInput leadOfficers,
            MonitoringInput monitoring,
            List<CrossReferenceInput> crossReferences,
            @Nullable String note,
            List<ExternalId> externalIds) {
        this(
                priority,
                parent,
                heading,
                ref,
                title,
                description,
                timescale,
                milestones,
                leadAgencies,
                leadOfficers,
                monitoring,
                crossReferences,
                List.of(),
                note,
                externalIds);
    }

    /** The same in another place. */
    ActionInput placed(ActionPlaceInput place) {
        return new ActionInput(
                place.priority(),
                place.parent(),
                place.heading(),
                ref,
                title,
                description,
                timescale,
                milestones,
                leadAgencies,
                leadOfficers,
                monitoring,
                crossReferences,
                dependsOn,
                note,
                externalIds);
    }

    /** The same, with the meaning that was found before wherever the words have not changed. */
    ActionInput keeping(ActionInput said) {
        Map<UUID, Timescale> before = said.milestones().stream()
                .filter(milestone -> milestone.id() != null)
                .collect(Collectors.toMap(
                        milestone -> Objects.requireNonNull(milestone.id()), MilestoneInput::timescale, (a, b) -> a));
        return with(milestones.stream()
                        .map(milestone ->
                                milestone.id() == null ? milestone : milestone.keeping(before.get(milestone.id())))
                        .toList())
                .at(timescale.sameWords(said.timescale()) ? said.timescale() : timescale);
    }

    /** The same, with the agencies' places as they become when this caller names them. */
    ActionInput named(AgencyLeadsInput before, Caller caller, boolean mayRecord) {
        return new ActionInput(
                priority,
                parent,
                heading,
                ref,
                title,
                description,
                timescale,
                milestones,
                Places.named(leadAgencies, before, caller, mayRecord),
                leadOfficers,
                monitoring,
                crossReferences,
                dependsOn,
                note,
                externalIds);
    }

    private ActionInput at(Timescale when) {
        return new ActionInput(
                priority,
                parent,
                heading,
                ref,
                title,
                description,
                when,
                milestones,
                leadAgencies,
                leadOfficers,
                monitoring,
                crossReferences,
                dependsOn,
                note,
                externalIds);
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
                dependsOn,
                note,
                externalIds);
    }
}

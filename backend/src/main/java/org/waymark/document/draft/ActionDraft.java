package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.timescales.Timescale;

/**
 * A row of an action table, with those that belong to it.
 *
 * @param ref its number as a label: {@code 1.2}; {@code 1.2a} for a sub-action
 * @param heading the heading row it stands under
 * @param timescale the action's own
 * @param milestones the action's bullets paired with the timescales of the cell, or the timescales alone when they
 *     could not be paired (then a finding says so)
 * @param leadAgencies absent on a sub-action means: those of its action
 * @param monitoring the words of the column as they stand; a slash joins nothing here
 * @param subActions one level; empty on a sub-action
 */
public record ActionDraft(
        String ref,
        @Nullable String heading,
        Open title,
        @Nullable String description,
        Timescale timescale,
        List<MilestoneDraft> milestones,
        LeadsDraft leadAgencies,
        LeadsDraft leadOfficers,
        Open monitoring,
        List<CrossReferenceDraft> crossReferences,
        List<ActionDraft> subActions,
        @Nullable String note,
        String place) {

    public ActionDraft {
        milestones = List.copyOf(milestones);
        crossReferences = List.copyOf(crossReferences);
        subActions = List.copyOf(subActions);
    }
}

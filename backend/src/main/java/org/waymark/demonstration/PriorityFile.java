package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.CrossReferenceKind;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.priorities.Conditions;
import org.waymark.priorities.StoryBlock;
import org.waymark.timescales.Timescale;

/** One priority with its template and its actions. */
record PriorityFile(
        String ref,
        @Nullable String theme,
        Open title,
        @Nullable LeadsEntry leads,
        @Nullable String outcome,
        @Nullable String outcomeText,
        Open population,
        List<Conditions> conditions,
        List<StoryBlock> story,
        @Nullable String whatWorks,
        @Nullable String partners,
        List<PlacedEntry> indicators,
        @Nullable String actionsNote,
        List<ActionEntry> actions,
        @Nullable String note) {

    record PlacedEntry(
            String indicator,
            String label,
            Open wording,
            @Nullable String note) {}

    /** @param heading the text of the heading row; consecutive actions with the same one share the row */
    record ActionEntry(
            String ref,
            @Nullable String heading,
            Open title,
            @Nullable String description,
            Timescale timescale,
            List<MilestoneEntry> milestones,
            @Nullable LeadsEntry leadAgencies,
            @Nullable LeadsEntry leadOfficers,
            @Nullable MonitoringEntry monitoring,
            List<CrossReferenceEntry> crossReferences,
            List<ActionEntry> subActions,
            @Nullable String note,
            List<ExternalId> externalIds) {}

    record MilestoneEntry(
            @Nullable String text,
            Timescale timescale,
            @Nullable String officer,
            @Nullable LocalDate doneOn) {}

    record MonitoringEntry(
            @Nullable OpenState state,
            @Nullable String text,
            List<String> groups,
            @Nullable String source) {}

    record CrossReferenceEntry(String text, CrossReferenceKind kind, String ref) {}
}

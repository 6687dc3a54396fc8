package org.waymark.editions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;
import org.waymark.leads.Leads;
import org.waymark.priorities.Conditions;
import org.waymark.priorities.Heading;
import org.waymark.priorities.Outcome;
import org.waymark.priorities.StoryBlock;

/** A priority as it stands in an edition. */
public record EditionPriority(
        UUID id,
        @Nullable Titled theme,
        String ref,
        Open title,
        Leads leads,
        @Nullable Outcome outcome,
        @Nullable String outcomeText,
        Open population,
        List<Conditions> conditions,
        List<StoryBlock> story,
        @Nullable String whatWorks,
        @Nullable String partners,
        List<EditionPlace> indicators,
        @Nullable String actionsNote,
        List<Heading> headings,
        @Nullable String note,
        @Nullable EditionEnded ended) {

    /** An indicator in its place in a priority. */
    public record EditionPlace(
            Titled indicator,
            @Nullable String label,
            Open wording,
            @Nullable String note) {}
}

package org.waymark.imports;

import java.util.List;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.draft.PriorityDraft;

/** How many of each the document holds. */
public record DocumentCounts(int themes, int priorities, int actions, int subActions, int milestones, int indicators) {

    static DocumentCounts of(PlanDocument document) {
        List<ActionDraft> actions = document.priorities().stream()
                .flatMap(priority -> priority.actions().stream())
                .toList();
        List<ActionDraft> below =
                actions.stream().flatMap(action -> action.subActions().stream()).toList();
        return new DocumentCounts(
                document.themes().size(),
                document.priorities().size(),
                actions.size(),
                below.size(),
                milestones(actions) + milestones(below),
                document.priorities().stream()
                        .map(PriorityDraft::indicators)
                        .mapToInt(List::size)
                        .sum());
    }

    private static int milestones(List<ActionDraft> actions) {
        return actions.stream().mapToInt(action -> action.milestones().size()).sum();
    }
}

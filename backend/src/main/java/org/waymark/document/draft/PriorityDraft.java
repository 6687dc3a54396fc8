package org.waymark.document.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;

/**
 * One priority block.
 *
 * @param ref its number as a label: {@code 1}, {@code SMP1}
 * @param theme null when neither the block nor the contents table names one
 * @param outcomeText the outcome as written
 * @param outcomeCode the Every Child Matters code of it ({@code stay-safe}), when it is one
 * @param actionsNote what stands between the heading of the action plan and its table
 * @param note what belongs to the block and has no other place in it
 */
public record PriorityDraft(
        String ref,
        @Nullable String theme,
        Open title,
        LeadsDraft leads,
        @Nullable String outcomeText,
        @Nullable String outcomeCode,
        Open population,
        List<ConditionsDraft> conditions,
        List<StoryDraft> story,
        @Nullable String whatWorks,
        @Nullable String partners,
        List<IndicatorDraft> indicators,
        @Nullable String actionsNote,
        List<ActionDraft> actions,
        @Nullable String note,
        String place) {

    public PriorityDraft {
        conditions = List.copyOf(conditions);
        story = List.copyOf(story);
        indicators = List.copyOf(indicators);
        actions = List.copyOf(actions);
    }
}

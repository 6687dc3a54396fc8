package org.waymark.priorities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.leads.LeadsInput;

/**
 * What is said of a priority when it is made or changed.
 *
 * @param ref its number as a label: {@code 1}, {@code SMP1}
 * @param outcome the code of one of the outcomes of the plan's framework
 * @param outcomeText the outcome as written
 * @param headings the heading rows under which its actions stand
 */
public record PriorityInput(
        @NotNull UUID plan,
        @Nullable UUID theme,
        @NotNull @Size(max = 40) String ref,
        @NotNull Open title,
        @Valid LeadsInput leads,
        @Nullable @Size(max = 100) String outcome,
        @Nullable @Size(max = 2000) String outcomeText,
        Open population,
        List<@Valid Conditions> conditions,
        List<@Valid StoryBlock> story,
        @Nullable @Size(max = 50_000) String whatWorks,
        @Nullable @Size(max = 50_000) String partners,
        List<@Valid PlacedIndicatorInput> indicators,
        @Nullable @Size(max = 20_000) String actionsNote,
        List<@Valid HeadingInput> headings,
        @Nullable @Size(max = 20_000) String note) {

    public PriorityInput {
        leads = leads == null ? LeadsInput.NONE : leads;
        population = population == null ? Open.NONE : population;
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
        story = story == null ? List.of() : List.copyOf(story);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        headings = headings == null ? List.of() : List.copyOf(headings);
    }

    PriorityInput under(@Nullable UUID newTheme) {
        return new PriorityInput(
                plan,
                newTheme,
                ref,
                title,
                leads,
                outcome,
                outcomeText,
                population,
                conditions,
                story,
                whatWorks,
                partners,
                indicators,
                actionsNote,
                headings,
                note);
    }

    PriorityInput with(List<HeadingInput> newHeadings) {
        return new PriorityInput(
                plan,
                theme,
                ref,
                title,
                leads,
                outcome,
                outcomeText,
                population,
                conditions,
                story,
                whatWorks,
                partners,
                indicators,
                actionsNote,
                newHeadings,
                note);
    }
}

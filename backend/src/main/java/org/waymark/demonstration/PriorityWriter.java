package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.demonstration.PriorityFile.ActionEntry;
import org.waymark.priorities.HeadingInput;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;

/** Writes priorities with their template and the heading rows of their action tables. */
@ApplicationScoped
class PriorityWriter {
    private final PriorityService priorities;

    PriorityWriter(PriorityService priorities) {
        this.priorities = priorities;
    }

    UUID write(PriorityFile file, UUID plan, Map<String, UUID> themes, Codes codes) {
        return priorities.add(new PriorityInput(
                plan,
                theme(file.theme(), themes),
                file.ref(),
                file.title(),
                LeadsEntry.officers(file.leads(), codes),
                file.outcome(),
                file.outcomeText(),
                file.population(),
                file.conditions(),
                file.story(),
                file.whatWorks(),
                file.partners(),
                file.indicators().stream()
                        .map(placed -> new PlacedIndicatorInput(
                                codes.id(Codes.Kind.INDICATOR, placed.indicator()),
                                placed.label(),
                                placed.wording(),
                                placed.note()))
                        .toList(),
                file.actionsNote(),
                headings(file.actions()),
                file.note()));
    }

    private static @Nullable UUID theme(@Nullable String title, Map<String, UUID> themes) {
        if (title != null && !themes.containsKey(title)) {
            throw new IllegalArgumentException("the plan has no theme " + title);
        }
        return title == null ? null : themes.get(title);
    }

    /** One row for consecutive actions under the same words. */
    private static List<HeadingInput> headings(List<ActionEntry> actions) {
        List<HeadingInput> rows = new ArrayList<>();
        String above = null;
        for (ActionEntry action : actions) {
            String heading = action.heading();
            if (heading != null && !heading.equals(above)) {
                rows.add(new HeadingInput(null, heading));
            }
            above = heading;
        }
        return rows;
    }
}

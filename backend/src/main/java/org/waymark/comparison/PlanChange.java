package org.waymark.comparison;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;

/**
 * A line of a plan that is not what it was.
 *
 * @param ref its number or label
 * @param within the priority or action it stands in; null for what stands in the plan itself
 * @param kind promise when any part of the change is one
 */
public record PlanChange(
        ChangedLine type,
        UUID id,
        @Nullable String ref,
        @Nullable String title,
        @Nullable Titled within,
        LineChange change,
        ChangeWeight kind,
        List<FieldChange> fields) {

    boolean promise() {
        return kind == ChangeWeight.PROMISE;
    }

    PlanChange marked() {
        return new PlanChange(
                type,
                id,
                ref,
                title,
                within,
                change,
                kind,
                fields.stream().map(FieldChange::marked).toList());
    }
}

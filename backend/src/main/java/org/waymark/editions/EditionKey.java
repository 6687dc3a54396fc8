package org.waymark.editions;

import java.util.UUID;
import org.waymark.plans.PlanEditions.EditionSummary;

/** An edition that the caller may read. */
record EditionKey(UUID plan, int number, EditionSummary summary) {
    UUID id() {
        return summary.id();
    }
}

package org.waymark.editions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.plans.PlanStatus;

/**
 * A plan held for the running transaction, so that of two people who take it a step further one waits for the other.
 *
 * @param versionLabel the version an imported document called itself
 */
record HeldPlan(
        UUID id,
        UUID partnership,
        long version,
        PlanStatus status,
        @Nullable String versionLabel) {}

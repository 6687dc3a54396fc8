package org.waymark.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The editions of a plan that matter now.
 *
 * @param newest the last that was made; null while there is none
 * @param published the one the public sees; null while there is none
 * @param unpublished whether the plan has changed since that one
 */
public record PlanEditions(
        @Nullable EditionSummary newest, @Nullable EditionSummary published, boolean unpublished) {

    /**
     * An edition, small.
     *
     * @param label {@code major.minor}
     * @param publishedAt null while it is not
     */
    public record EditionSummary(
            UUID id, String label, Instant madeAt, @Nullable Instant publishedAt) {}
}

package org.waymark.editions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waymark.plans.PlanStatus;

/**
 * What becomes of a plan.
 *
 * @param to the status it is to have; {@code published} once more makes the next edition
 * @param reason for the record; needed for the way back to draft, and for agreeing with open readiness items
 * @param label of the edition that is made on the way, {@code major.minor}; null takes the next
 */
public record PlanTransition(
        @NotNull PlanStatus to,
        @Nullable @Size(max = 2000) String reason,

        @Nullable @Pattern(regexp = Label.PATTERN, message = "must be two numbers with a dot between, such as 1.2")
        String label) {}

package org.waymark.memberships;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a membership when it is made or changed.
 *
 * @param agency the member; it stays so
 * @param partnership the agency's own partnership, or a district of it; it stays so
 * @param from the first day
 * @param to the last day; null while it lasts
 */
public record MembershipInput(
        @NotNull UUID agency,
        @NotNull UUID partnership,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}

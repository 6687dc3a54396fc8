package org.waymark.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.names.Decision;
import org.waymark.plans.PlanPeriod;

/**
 * What a person says when a compared document is loaded.
 *
 * @param decisions about unknown names; one that is not decided on becomes an unconfirmed lead that carries the text
 * @param plan the plan that is meant; without one, that of the same title, or a new one
 * @param title the plan's title, where the document's is not to be taken
 * @param period the plan's period, where the document does not tell it
 * @param leaveOut rows of a table that are not to be loaded, as a person counts them
 * @param overwrite whether the document wins where both it and people have changed something
 */
public record LoadInput(
        @Valid @Size(max = 2000) List<@NotNull Decision> decisions,
        @Nullable UUID plan,
        @Nullable @Size(min = 1, max = 300) String title,
        @Valid @Nullable PlanPeriod period,
        @Nullable Boolean overwrite,
        @Size(max = 20_000) List<@NotNull Integer> leaveOut) {

    static final LoadInput NOTHING_SAID = new LoadInput(List.of(), null, null, null, null, List.of());

    public LoadInput {
        decisions = decisions == null ? List.of() : decisions;
        leaveOut = leaveOut == null ? List.of() : leaveOut;
    }

    boolean overwrites() {
        return Boolean.TRUE.equals(overwrite);
    }
}

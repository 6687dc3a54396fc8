package org.waymark.leads;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/**
 * The officers, posts and groups that lead, in order.
 *
 * @param text the words as written, above all where they are still open
 */
public record LeadsInput(
        @NotNull OpenState state,
        @Nullable @Size(max = 2000) String text,
        List<@Valid LeadInput> items) {

    /** Nobody was named. */
    public static final LeadsInput NONE = new LeadsInput(OpenState.ABSENT, null, List.of());

    public LeadsInput {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

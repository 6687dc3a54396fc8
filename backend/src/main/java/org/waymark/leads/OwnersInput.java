package org.waymark.leads;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/** The agencies that own an indicator, the one that gives its values first. */
public record OwnersInput(
        @NotNull OpenState state,
        @Nullable @Size(max = 2000) String text,
        List<@Valid OwnerInput> items) {

    /** No agency was named. */
    public static final OwnersInput NONE = new OwnersInput(OpenState.ABSENT, null, List.of());

    public OwnersInput {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

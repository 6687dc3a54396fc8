package org.waymark.leads;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/** The agencies that lead and support an action, in order; absent on a sub-action means: those of its action. */
public record AgencyLeadsInput(
        @NotNull OpenState state,
        @Nullable @Size(max = 2000) String text,
        List<@Valid AgencyLeadInput> items) {

    /** No agency was named. */
    public static final AgencyLeadsInput NONE = new AgencyLeadsInput(OpenState.ABSENT, null, List.of());

    public AgencyLeadsInput {
        items = items == null ? List.of() : List.copyOf(items);
    }
}

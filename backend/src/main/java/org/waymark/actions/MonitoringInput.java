package org.waymark.actions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;

/** How progress is watched: by groups, by a named source such as a data set, or both. */
public record MonitoringInput(
        @NotNull OpenState state,
        @Nullable @Size(max = 5000) String text,
        List<UUID> groups,
        @Nullable @Size(max = 2000) String source) {

    /** Nothing was said. */
    public static final MonitoringInput NONE = new MonitoringInput(OpenState.ABSENT, null, List.of(), null);

    public MonitoringInput {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}

package org.waymark.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;

/** How progress is watched, as a client sees it. */
public record Monitoring(
        OpenState state,
        @Nullable String text,
        List<Related> groups,
        @Nullable String source) {}

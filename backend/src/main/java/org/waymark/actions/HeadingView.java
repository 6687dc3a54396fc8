package org.waymark.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The heading row under which an action stands. */
public record HeadingView(UUID id, String text) {
    static @Nullable HeadingView of(@Nullable UUID id, @Nullable String text) {
        return id == null || text == null ? null : new HeadingView(id, text);
    }
}

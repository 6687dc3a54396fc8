package org.waymark.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something related, small: by its reference and title. */
public record Titled(
        UUID id, @Nullable String ref, @Nullable String title) {

    /** Null when there is no id, as a left join gives. */
    public static @Nullable Titled of(@Nullable UUID id, @Nullable String ref, @Nullable String title) {
        return id == null ? null : new Titled(id, ref, title);
    }
}

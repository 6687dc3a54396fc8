package org.waymark.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something related, small: by code and name. */
public record Related(UUID id, @Nullable String code, String name) {

    /** Null when there is no id, as a left join gives. */
    public static @Nullable Related of(@Nullable UUID id, @Nullable String code, @Nullable String name) {
        return id == null || name == null ? null : new Related(id, code, name);
    }
}

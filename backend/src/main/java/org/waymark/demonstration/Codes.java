package org.waymark.demonstration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;

/** The ids under which the product knows what the files name by codes. */
final class Codes {
    /** What a code may be of. */
    enum Kind {
        AREA,
        PARTNERSHIP,
        AGENCY,
        OFFICER,
        GROUP,
        INDICATOR
    }

    private final Map<Kind, Map<String, UUID>> ids = new EnumMap<>(Kind.class);

    void put(Kind kind, String code, UUID id) {
        if (ids.computeIfAbsent(kind, none -> new HashMap<>()).put(code, id) != null) {
            throw new IllegalArgumentException("two of " + Kebab.name(kind) + " have the code " + code);
        }
    }

    boolean knows(Kind kind, String code) {
        return ids.getOrDefault(kind, Map.of()).containsKey(code);
    }

    UUID id(Kind kind, String code) {
        UUID id = ids.getOrDefault(kind, Map.of()).get(code);
        if (id == null) {
            throw new IllegalArgumentException("no " + Kebab.name(kind) + " has the code " + code);
        }
        return id;
    }

    @Nullable
    UUID idIfNamed(Kind kind, @Nullable String code) {
        return code == null ? null : id(kind, code);
    }
}

package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What things were called when something happened. */
record Called(Map<String, Name> names, Map<String, String> outcomes, UUID partnership) {
    /** What stands in the place of a person's name once it was erased. */
    static final String REMOVED = "Name removed";

    private static final Set<String> NUMBERED = Set.of("priority", "action", "indicator");

    /**
     * @param code its code, number or label
     * @param name null for a person whose name was erased
     */
    record Name(
            String table, @Nullable String code, @Nullable String name) {}

    boolean add(UUID id, String table, @Nullable String code, @Nullable String name) {
        names.put(id.toString(), new Name(table, code, name));
        return true;
    }

    @Nullable
    Name of(UUID id) {
        return names.get(id.toString());
    }

    /** In words: an agency with its code, what has a number with that; null for nothing. */
    @Nullable
    String words(JsonNode id) {
        if (!id.isTextual()) {
            return null;
        }
        Name name = names.get(id.textValue());
        if (name == null || name.name() == null) {
            return name == null || !NUMBERED.contains(name.table()) ? REMOVED : name.code();
        }
        if (name.code() == null || name.code().isEmpty()) {
            return name.name();
        }
        return NUMBERED.contains(name.table())
                ? name.code() + " " + name.name()
                : name.table().equals("agency") ? name.name() + " (" + name.code() + ")" : name.name();
    }

    /** The name of an outcome of a framework; its code when no framework has it. */
    String outcome(String code) {
        return outcomes.getOrDefault(code, code);
    }
}

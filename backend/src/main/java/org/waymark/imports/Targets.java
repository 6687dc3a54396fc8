package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of the plan that a cross-reference can mean, by their numbers. Of two with one number the first is meant. */
final class Targets {
    private final Map<String, UUID> priorities = new HashMap<>();
    private final Map<String, UUID> actions = new HashMap<>();

    void priority(String ref, UUID id) {
        priorities.putIfAbsent(Matching.plain(ref), id);
    }

    void action(String ref, UUID id) {
        actions.putIfAbsent(Matching.plain(ref), id);
    }

    @Nullable
    UUID find(String kind, String ref) {
        return (kind.equals("priority") ? priorities : actions).get(Matching.plain(ref));
    }

    ArrayNode aim(JsonNode references) {
        ArrayNode aimed = Json.object().arrayNode();
        for (JsonNode reference : references) {
            UUID target =
                    find(reference.path("kind").asText(), reference.path("ref").asText());
            ObjectNode one = reference.deepCopy();
            aimed.add(one.put("target", target == null ? null : target.toString()));
        }
        return aimed;
    }
}

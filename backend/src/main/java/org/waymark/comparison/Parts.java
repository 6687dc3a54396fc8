package org.waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.editions.DifferingRow;

/** The lines inside a body, put beside what they were. */
final class Parts {
    private Parts() {}

    /** One line inside a body. */
    record Part(UUID id, Side side) {
        Fields fields(Words words) {
            return side.fields(words);
        }
    }

    /** Those that are not the same: present ones in their order, then those that are gone. */
    static List<Part> of(DifferingRow row, String list, String key) {
        Map<UUID, JsonNode> before = byId(row.before().path(list), key);
        Map<UUID, JsonNode> after = byId(row.after().path(list), key);
        List<Part> parts = new ArrayList<>();
        after.forEach((id, part) -> add(parts, id, before.getOrDefault(id, MissingNode.getInstance()), part));
        before.forEach((id, part) -> {
            if (!after.containsKey(id)) {
                add(parts, id, part, MissingNode.getInstance());
            }
        });
        return parts;
    }

    private static void add(List<Part> parts, UUID id, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            parts.add(new Part(id, new Side(before, after)));
        }
    }

    private static Map<UUID, JsonNode> byId(JsonNode list, String key) {
        Map<UUID, JsonNode> byId = new LinkedHashMap<>();
        list.forEach(each -> byId.put(UUID.fromString(each.path(key).asText()), each));
        return byId;
    }
}

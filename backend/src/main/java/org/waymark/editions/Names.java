package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/** What the ids in an edition were called when it was made. */
final class Names {
    /** What stands in the place of a person's name once it was erased. */
    static final String REMOVED = "Name removed";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * The name of one thing.
     *
     * @param code its code, or the number of a line
     * @param name null for a person whose name was erased
     */
    record Name(
            String kind,
            String key,
            @Nullable String code,
            @Nullable String name) {

        String words() {
            return name == null ? REMOVED : name;
        }
    }

    private final Map<String, Name> byKey = new HashMap<>();

    Names(List<Name> names) {
        names.forEach(name -> byKey.put(name.key(), name));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static UUID[] ids(List<String> keys) {
        return keys.stream().filter(Names::isId).map(UUID::fromString).toArray(UUID[]::new);
    }

    /** Everything in these lines that may be the key of a name. */
    static List<String> keys(List<Line> lines) {
        Set<String> keys = new LinkedHashSet<>();
        lines.forEach(line -> {
            collect(line.body(), keys);
            keys.add(line.body().path("outcome").asText());
            if (line.above() != null) {
                collect(line.above(), keys);
            }
        });
        return List.copyOf(keys);
    }

    static void collect(JsonNode node, Set<String> keys) {
        if (node.isTextual() && isId(node.textValue())) {
            keys.add(node.textValue());
        }
        node.forEach(child -> collect(child, keys));
    }

    @Nullable
    Name of(JsonNode key) {
        return byKey.get(key.asText());
    }

    /** What a lead is called, in words. */
    String words(JsonNode key) {
        Name name = of(key);
        return name == null ? REMOVED : name.words();
    }

    /** A code and a name; null for no id. */
    JsonNode related(JsonNode id) {
        return shown(id, "code", "name", words(id));
    }

    /** A number and a title; null for no id. */
    JsonNode titled(JsonNode id) {
        Name name = of(id);
        return shown(id, "ref", "title", name == null ? null : name.name());
    }

    private JsonNode shown(JsonNode id, String code, String name, @Nullable String words) {
        if (!id.isTextual()) {
            return JsonNodeFactory.instance.nullNode();
        }
        Name known = of(id);
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        made.set("id", id);
        made.put(code, known == null ? null : known.code());
        made.put(name, words);
        return made;
    }

    /** Leads as clients see them; an edition says who leads, not how far each has answered. */
    JsonNode leads(JsonNode stored, boolean inherited) {
        ObjectNode leads = JsonNodeFactory.instance.objectNode();
        leads.set("state", stored.path("state"));
        leads.set("text", stored.path("text"));
        leads.put("inherited", inherited);
        var items = leads.putArray("items");
        stored.path("items").forEach(item -> {
            JsonNode id = lead(item);
            Name name = of(id);
            ObjectNode lead = items.addObject();
            lead.put("kind", name == null ? (item.hasNonNull("agency") ? "agency" : "officer") : name.kind());
            lead.set("id", id);
            lead.put("code", name == null ? null : name.code());
            lead.put("name", words(id));
            lead.set("role", item.path("role"));
            lead.putNull("assignment");
        });
        return leads;
    }

    /** The id of whoever leads by this item. */
    static JsonNode lead(JsonNode item) {
        for (String name : List.of("agency", "officer", "group")) {
            if (item.hasNonNull(name)) {
                return item.path(name);
            }
        }
        return JsonNodeFactory.instance.nullNode();
    }

    /** A list of ids as codes and names. */
    JsonNode related(Iterable<JsonNode> ids) {
        List<JsonNode> made = new ArrayList<>();
        ids.forEach(id -> made.add(related(id)));
        return JsonNodeFactory.instance.arrayNode().addAll(made);
    }

    /** An officer or post by its name in an edition; null for none. */
    static @Nullable Related person(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new Related(id, null, name == null ? REMOVED : name);
    }
}

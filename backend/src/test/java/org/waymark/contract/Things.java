package org.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Api;

/**
 * Real things in the place of the contract's examples: made by the contract's own POST with its own example, or else
 * the first of their collection.
 */
final class Things {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> UNIQUE =
            Set.of("name", "shortName", "code", "title", "email", "subject", "value", "ref");
    /** Made once: what belongs together must lie in one partnership. */
    private static final Set<String> SHARED = Set.of("partnership", "import");

    private final Api administrator;
    private final Map<String, Operation> makers = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, Supplier<String>> suppliers = new HashMap<>();
    private final Map<String, String> collections = new HashMap<>();

    Things(Api administrator, List<Operation> operations) {
        this.administrator = administrator;
        for (Operation operation : operations) {
            kinds.put(Sample.id(operation.kind()), operation.kind());
            if (operation.method().equals("POST") && !operation.takesId() && operation.json() != null) {
                makers.put(operation.kind(), operation);
            }
        }
        operations.forEach(operation -> collections.putIfAbsent(operation.kind(), operation.collection()));
    }

    /** Says which thing of a kind is meant, where the contract cannot make one itself or another is wanted. */
    Things known(String kind, String id) {
        shared.put(kind, id);
        return this;
    }

    /** Says how a thing of a kind is made afresh whenever one is needed. */
    Things made(String kind, Supplier<String> maker) {
        suppliers.put(kind, maker);
        kinds.put(Sample.id(kind), kind);
        return this;
    }

    String id(String kind) {
        String known = shared.get(kind);
        if (known != null) {
            return known;
        }
        Supplier<String> supplier = suppliers.get(kind);
        Operation maker = makers.get(kind);
        String id = supplier != null ? supplier.get() : maker == null ? first(kind) : made(maker);
        if (SHARED.contains(kind)) {
            shared.put(kind, id);
        }
        return id;
    }

    /** The id of a real thing in the place of an example's; anything else as it is. */
    String value(String example) {
        String kind = kinds.get(example);
        return kind == null ? example : id(kind);
    }

    /** A thing of its own to delete, where the contract can make one. */
    private String toDelete(String kind) {
        Operation maker = makers.get(kind);
        return maker == null || suppliers.containsKey(kind) ? id(kind) : made(maker);
    }

    private String made(Operation maker) {
        Response answer = administrator.post(maker.path(), body(maker).toString());
        if (answer.statusCode() != 201) {
            throw new AssertionError("The example of " + maker + " makes nothing: " + answer.asString());
        }
        return answer.path("id");
    }

    private String first(String kind) {
        Response answer = administrator.get(String.valueOf(collections.get(kind)) + "?limit=1");
        String id = answer.statusCode() == 200 ? answer.path("items[0].id") : null;
        if (id == null) {
            throw new AssertionError("The tests need one " + kind + " to try the contract on; make one in World.");
        }
        return id;
    }

    /** The example body of an operation, with real ids and with names that nothing else has. */
    ObjectNode body(Operation operation) {
        ObjectNode body = operation.example();
        real(body, new HashMap<>());
        return body;
    }

    private void real(JsonNode node, Map<String, String> chosen) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(iterable(object))) {
                JsonNode value = object.path(name);
                if (value.isTextual()) {
                    object.set(name, TextNode.valueOf(text(name, value.asText(), chosen)));
                } else {
                    real(value, chosen);
                }
            }
        } else {
            node.forEach(each -> real(each, chosen));
        }
    }

    private static List<String> iterable(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private String text(String name, String example, Map<String, String> chosen) {
        @Nullable String kind = kinds.get(example);
        if (kind != null) {
            return chosen.computeIfAbsent(kind, this::id);
        }
        if (name.equals("email")) {
            return NUMBER.incrementAndGet() + example;
        }
        return UNIQUE.contains(name) ? example + " " + NUMBER.incrementAndGet() : example;
    }

    /** The address of an operation, on a real thing. */
    String path(Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                String name = parameter.path("name").asText();
                String example = parameter.path("example").asText();
                String kind = kinds.get(example);
                String value = kind == null
                        ? shared.getOrDefault(name, example)
                        : operation.method().equals("DELETE")
                                        && operation.path().endsWith("{" + name + "}")
                                ? toDelete(kind)
                                : id(kind);
                path = path.replace("{" + name + "}", value);
            }
        }
        return path;
    }
}

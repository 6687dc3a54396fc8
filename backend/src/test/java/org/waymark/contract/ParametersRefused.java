package org.waymark.contract;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Parameters that an operation does not have, or that are not of their type, and ids of nothing. */
record ParametersRefused(Calls calls) {
    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("an unknown parameter", () -> refused("nonsense", "1", "unknown-parameter")));
        for (JsonNode parameter : calls.operation().parameters()) {
            JsonNode schema = calls.operation().resolved(parameter.path("schema"));
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && typed(schema)) {
                tests.add(dynamicTest(
                        "the parameter " + name + " of a wrong type", () -> refused(name, "%20x", "wrong-type")));
            }
        }
        if (calls.operation().takesId()) {
            tests.add(dynamicTest("a malformed id", () -> missing("not-an-id")));
            tests.add(dynamicTest(
                    "an id of nothing", () -> missing(UUID.randomUUID().toString())));
        }
        return tests.stream();
    }

    private boolean typed(JsonNode schema) {
        JsonNode one = schema.path("type").asText().equals("array")
                ? calls.operation().resolved(schema.path("items"))
                : schema;
        return one.has("enum")
                || one.has("format")
                || List.of("integer", "boolean").contains(one.path("type").asText());
    }

    private void refused(String name, String value, String code) {
        Calls.Call good = calls.good();
        calls.send(good.asking(name, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("?" + name))
                .body("errors.code", hasItem(code));
    }

    private void missing(String id) {
        String path = calls.operation().path().replaceAll("\\{[^}]*}", id);
        calls.send(calls.good().to(path))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", oneOf("/api/v1/problems/not-found"));
    }
}

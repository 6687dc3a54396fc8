package org.waymark.contract;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.waymark.requests.Inputs;

/** Bodies that cannot be taken: of another kind, too long, broken, with unknown fields and with wrong types. */
record BodiesRefused(Calls calls) {
    Stream<DynamicTest> tests() {
        if (calls.operation().media() == null) {
            return Stream.of();
        }
        DynamicTest media = dynamicTest(
                "a wrong media type",
                () -> calls.administrator()
                        .request()
                        .header("If-Match", "\"1\"")
                        .contentType("text/plain")
                        .body("a text")
                        .request(calls.operation().method(), calls.good().path())
                        .then()
                        .statusCode(415)
                        .contentType("application/problem+json"));
        if (calls.operation().json() == null) {
            return Stream.of(media);
        }
        return Stream.of(
                media,
                dynamicTest("no body", () -> malformed("")),
                dynamicTest("broken JSON", () -> malformed("{\"name\": ")),
                dynamicTest("JSON and more", () -> malformed("{} {}")),
                dynamicTest(
                        "a list in the place of an object",
                        () -> sent("[]").statusCode(400).contentType("application/problem+json")),
                dynamicTest("an over-long body", this::tooLong),
                dynamicTest("an unknown field", this::unknownField),
                dynamicTest("wrong types", this::wrongTypes));
    }

    private io.restassured.response.ValidatableResponse sent(String body) {
        return calls.send(calls.good().with(body)).then();
    }

    private void malformed(String body) {
        sent(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/malformed"));
    }

    private void tooLong() {
        sent("{\"name\": \"" + "x".repeat(Inputs.MOST_BYTES) + "\"}")
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private void unknownField() {
        Calls.Call good = calls.good();
        ObjectNode body = tree(good);
        body.put("nonsense", 1);
        calls.send(good.with(body.toString()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", equalTo(List.of("/nonsense")))
                .body("errors.code", hasItem("unknown-field"));
    }

    /** Every field of the example turned into what it is not; all of them must be named. */
    private void wrongTypes() {
        Calls.Call good = calls.good();
        ObjectNode body = tree(good);
        List<String> names = body.properties().stream().map(Map.Entry::getKey).toList();
        for (String name : names) {
            JsonNode value = body.path(name);
            body.set(name, value.isTextual() ? BooleanNode.TRUE : TextNode.valueOf("neither this nor that"));
        }
        calls.send(good.with(body.toString()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                names.stream().map(name -> "/" + name).toArray()));
    }

    private static ObjectNode tree(Calls.Call call) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(String.valueOf(call.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

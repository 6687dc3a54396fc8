package org.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Api;

/** Calls of one operation: the good one, from which each test leaves or changes what it is about. */
record Calls(Operation operation, Things things, Api administrator) {

    /** An address and what goes there, with the thing's ETag where one is asked for. */
    record Call(
            Operation operation,
            String path,
            @Nullable String body,
            @Nullable String etag) {

        Call to(String newPath) {
            return new Call(operation, newPath, body, etag);
        }

        /** With one more parameter. */
        Call asking(String name, String value) {
            return to(path + (path.contains("?") ? "&" : "?") + name + "=" + value);
        }

        Call with(String newBody) {
            return new Call(operation, path, newBody, etag);
        }

        Call at(@Nullable String newEtag) {
            return new Call(operation, path, body, newEtag);
        }

        Response by(RequestSpecification request) {
            if (etag != null) {
                request.header("If-Match", etag);
            }
            String media = operation.media();
            if (media != null && operation.json() == null) {
                request.contentType(media).body(World.document());
            } else if (body != null && media != null) {
                request.contentType(media).body(body);
            }
            return request.urlEncodingEnabled(false).request(operation.method(), path);
        }
    }

    Call good() {
        String path = things.path(operation);
        if (operation.media() != null && operation.json() == null) {
            path += "?kind=plan&partnership=" + things.id("partnership");
        }
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                path += (path.contains("?") ? "&" : "?")
                        + parameter.path("name").asText() + "="
                        + things.value(parameter.path("example").asText());
            }
        }
        String etag = null;
        ObjectNode body = operation.json() == null ? null : things.body(operation);
        if (operation.needs("If-Match")) {
            Response now = administrator.get(path);
            // What only its owner sees has the version that it was made with.
            etag = now.statusCode() == 404 ? "\"1-x\"" : now.header("ETag");
            if (body != null && operation.method().equals("PUT")) {
                stay(body, now.as(JsonNode.class));
            }
        }
        return new Call(operation, path, body == null ? null : body.toString(), etag);
    }

    /** What a thing belongs to, and to whom it was given, stays as it is. */
    private static void stay(ObjectNode body, JsonNode now) {
        for (String name : body.properties().stream().map(Map.Entry::getKey).toList()) {
            JsonNode before = now.path(name);
            if (body.path(name).isTextual() && before.path("id").isTextual()) {
                body.set(name, TextNode.valueOf(before.path("id").asText()));
            } else if (body.path(name) instanceof ObjectNode inner && before.isObject()) {
                inner.properties().stream()
                        .map(Map.Entry::getKey)
                        .toList()
                        .forEach(field -> inner.set(field, before.path(field)));
            }
        }
    }

    Response send(Call call) {
        return call.by(administrator.request());
    }
}

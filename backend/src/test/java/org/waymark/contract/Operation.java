package org.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An operation as the generated contract has it.
 *
 * @param path without the base path, with its parameters in braces
 */
record Operation(String id, String method, String path, JsonNode said, JsonNode contract) {
    private static final String BASE = "/api/v1";

    static List<Operation> all() {
        try {
            JsonNode contract = new ObjectMapper().readTree(Files.readString(Path.of("target/openapi/openapi.json")));
            List<Operation> all = new ArrayList<>();
            contract.path("paths")
                    .properties()
                    .forEach(path -> path.getValue()
                            .properties()
                            .forEach(method -> all.add(new Operation(
                                    method.getValue().path("operationId").asText(),
                                    method.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey().substring(BASE.length()),
                                    method.getValue(),
                                    contract))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean anonymous() {
        return said.has("security") && said.path("security").isEmpty();
    }

    boolean writes() {
        return !method.equals("GET");
    }

    boolean has(String parameter) {
        return parameters().stream().anyMatch(each -> each.path("name").asText().equals(parameter));
    }

    boolean needs(String parameter) {
        return parameters().stream()
                .anyMatch(each -> each.path("name").asText().equals(parameter)
                        && each.path("required").asBoolean());
    }

    List<JsonNode> parameters() {
        List<JsonNode> parameters = new ArrayList<>();
        said.path("parameters").forEach(each -> parameters.add(resolved(each)));
        return parameters;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The JSON media type of its body; null when it takes none or another kind. */
    @Nullable
    String json() {
        return media(true);
    }

    /** The media type of its body, if it takes one. */
    @Nullable
    String media() {
        return media(false);
    }

    private @Nullable String media(boolean json) {
        for (var media : said.path("requestBody").path("content").properties()) {
            if (!json || media.getKey().matches(".*[/+]json")) {
                return media.getKey();
            }
        }
        return null;
    }

    boolean answersJson() {
        return said.path("responses").properties().stream()
                .anyMatch(answer -> answer.getKey().startsWith("2")
                        && answer.getValue().path("content").has("application/json"));
    }

    /** A fresh copy of the example of its JSON body. */
    ObjectNode example() {
        JsonNode example = said.path("requestBody")
                .path("content")
                .path(String.valueOf(json()))
                .path("example");
        return example.<ObjectNode>deepCopy();
    }

    JsonNode bodySchema() {
        return resolved(said.path("requestBody")
                .path("content")
                .path(String.valueOf(json()))
                .path("schema"));
    }

    /** The collection that the thing in its path belongs to: {@code /plans} of {@code /plans/{id}/readiness}. */
    String collection() {
        int at = path.indexOf("/{");
        return at < 0 ? path : path.substring(0, at);
    }

    /** What one thing of its collection is called. */
    String kind() {
        return Examples.singular(collection().substring(1));
    }

    boolean takesId() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return id;
    }
}

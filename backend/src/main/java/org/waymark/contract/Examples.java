package org.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An example for every parameter, request and answer: made from the schema and from {@code examples.yaml}, which says
 * by name what a good value is. A request's example can be sent as it stands once its ids are those of real things.
 */
final class Examples {
    private static final String FILE = "/contract/examples.yaml";
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final JsonNode said;
    private final OpenAPI api;

    private Examples(JsonNode said, OpenAPI api) {
        this.said = said;
        this.api = api;
    }

    static Examples read(OpenAPI api) {
        try (InputStream file = Examples.class.getResourceAsStream(FILE)) {
            return new Examples(new ObjectMapper(new YAMLFactory()).readTree(file), api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example of what the operation takes; null when it is not JSON. */
    @Nullable
    Object request(String operationId, Schema schema) {
        JsonNode own = said.path("requests").path(operationId);
        if (!own.isMissingNode()) {
            return value(own);
        }
        return SchemaWalk.referred(schema) == null ? null : new Sample(api, said, true).of(schema, "");
    }

    @Nullable
    Object answer(String operationId, Schema schema) {
        JsonNode own = said.path("answers").path(operationId);
        return own.isMissingNode() ? new Sample(api, said, false).of(schema, "") : value(own);
    }

    /** The id in a path is that of the thing before it: {@code /agencies/{id}} holds an agency's. */
    @Nullable
    Object parameter(String operationId, String name, String path, Schema schema) {
        JsonNode own = said.path("parameters").path(operationId).path(name);
        if (!own.isMissingNode()) {
            return value(own);
        }
        int at = path.indexOf("/{" + name + "}");
        String collection = path.substring(path.lastIndexOf('/', at - 1) + 1, at);
        return new Sample(api, said, false).of(schema, name.equals("id") ? singular(collection) : name);
    }

    static String singular(String collection) {
        if (collection.endsWith("ies")) {
            return collection.substring(0, collection.length() - 3) + "y";
        }
        return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
    }

    static @Nullable Object value(JsonNode node) {
        return PLAIN.convertValue(node, Object.class);
    }
}

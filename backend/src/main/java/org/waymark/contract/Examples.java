package org.waymark.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An example for every parameter, request and answer: made from the schema and from {@code examples.yaml}, which says
 * by name what a good value is. A request's example can be sent as it stands once its ids are those of real things.
 */
final class Examples {
    private static final String FILE = "/contract/examples.yaml";
    private static final Pattern ID_OF = Pattern.compile("\\{([a-z-]+)}");
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
        String name = SchemaWalk.referred(schema);
        if (name == null) {
            return null;
        }
        return name.endsWith("Patch") ? oneChange(name) : new Sample(api, said, true).of(schema, "");
    }

    /** A patch shows one change: of the name or the title, else of the first property that is no id. */
    private @Nullable Object oneChange(String patch) {
        Map<String, Schema> properties = SchemaWalk.component(api, patch).getProperties();
        String changed = Stream.concat(Stream.of("name", "title"), properties.keySet().stream())
                .filter(name -> properties.containsKey(name)
                        && !"uuid"
                                .equals(Objects.requireNonNull(properties.get(name))
                                        .getFormat()))
                .findFirst()
                .orElseThrow();
        Object whole = new Sample(api, said, false).of(OASFactory.createSchema().ref(SchemaWalk.SCHEMAS + patch), "");
        return whole instanceof Map<?, ?> all ? Collections.singletonMap(changed, all.get(changed)) : whole;
    }

    @Nullable
    Object answer(String operationId, Schema schema) {
        JsonNode own = said.path("answers").path(operationId);
        return own.isMissingNode() ? new Sample(api, said, false).of(schema, "") : value(own);
    }

    /** The id in a path is that of the thing before it: {@code /agencies/{id}} holds an agency's; others say by name. */
    @Nullable
    Object parameter(String operationId, String name, String path, Schema schema) {
        JsonNode own = said.path("parameters").path(operationId).path(name);
        if (!own.isMissingNode()) {
            return value(own);
        }
        int at = path.indexOf("/{" + name + "}");
        if (at < 0) {
            return new Sample(api, said, false).of(schema, name);
        }
        String collection = path.substring(path.lastIndexOf('/', at - 1) + 1, at);
        return new Sample(api, said, false).of(schema, name.equals("id") ? singular(collection) : name);
    }

    static String singular(String collection) {
        if (collection.endsWith("ies")) {
            return collection.substring(0, collection.length() - 3) + "y";
        }
        if (collection.endsWith("ches")) {
            return collection.substring(0, collection.length() - 2);
        }
        return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
    }

    /** The value as the file has it; {@code {agency}} stands for the example id of an agency. */
    static @Nullable Object value(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, @Nullable Object> made = new LinkedHashMap<>();
            object.properties().forEach(property -> made.put(property.getKey(), value(property.getValue())));
            return made;
        }
        if (node.isArray()) {
            List<@Nullable Object> made = new ArrayList<>();
            node.forEach(item -> made.add(value(item)));
            return made;
        }
        Matcher id = ID_OF.matcher(node.asText());
        return node.isTextual() && id.matches() ? Sample.id(id.group(1)) : PLAIN.convertValue(node, Object.class);
    }
}

package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes ids, dates, instants and versions in their place, as texts with a format, instead of as named types. */
final class PlainTypes {
    private static final Map<String, Supplier<Schema>> PLAIN = Map.of(
            "UUID", () -> text("uuid", 36),
            "Instant", () -> text("date-time", 40),
            "LocalDate", () -> text("date", 10),
            "IfMatch", () -> OASFactory.createSchema().type(List.of(STRING)).maxLength(200),
            "JsonNode", PlainTypes::anyObject);
    private static final Set<String> GONE = Set.of("JsonNodeType");

    private final OpenAPI api;

    PlainTypes(OpenAPI api) {
        this.api = api;
    }

    void apply() {
        new SchemaWalk(this::plain).through(api);
        PLAIN.keySet().forEach(api.getComponents()::removeSchema);
        GONE.forEach(api.getComponents()::removeSchema);
    }

    private Schema plain(Schema schema) {
        String name = SchemaWalk.referred(schema);
        Supplier<Schema> plain = name == null ? null : PLAIN.get(name);
        if (plain != null) {
            return plain.get().description(schema.getDescription()).defaultValue(schema.getDefaultValue());
        }
        if (name != null && !api.getComponents().getSchemas().containsKey(name)) {
            // Named by one room for another that does not publish it: any object.
            return anyObject();
        }
        if ("uuid".equals(schema.getFormat())) {
            return text("uuid", 36);
        }
        return schema;
    }

    private static Schema anyObject() {
        return OASFactory.createSchema().type(List.of(OBJECT)).additionalPropertiesSchema(RecordSchemas.anything(true));
    }

    private static Schema text(String format, int longest) {
        return OASFactory.createSchema().type(List.of(STRING)).format(format).maxLength(longest);
    }
}

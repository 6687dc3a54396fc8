package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every record what its code says: a property of an answer is always there, what may be null is typed so, an
 * input takes no unknown field, and enum values are in kebab-case.
 */
final class RecordSchemas {
    private final OpenAPI api;
    private final Code code;
    private final Set<String> answered = new HashSet<>();

    RecordSchemas(OpenAPI api, Code code) {
        this.api = api;
        this.code = code;
    }

    void apply() {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .values()
                        .forEach(operation -> operation
                                .getResponses()
                                .getAPIResponses()
                                .values()
                                .forEach(answer -> reach(answer.getContent()))));
        reach(schema("Problem"));
        reach(schema("Fault"));
        answered.add("Problem");
        answered.add("Fault");
        new SchemaWalk(RecordSchemas::kebab).through(api);
        api.getComponents().getSchemas().forEach(this::shape);
    }

    private @Nullable Schema schema(String name) {
        return api.getComponents().getSchemas().get(name);
    }

    private void reach(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> reach(media.getSchema()));
        }
    }

    private void reach(@Nullable Schema top) {
        if (top == null) {
            return;
        }
        new SchemaWalk(schema -> {
                    String name = SchemaWalk.referred(schema);
                    if (name != null && answered.add(name)) {
                        reach(schema(name));
                    }
                    return schema;
                })
                .of(top);
    }

    private static Schema kebab(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .<Object>map(value ->
                            String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList());
        }
        return schema;
    }

    private void shape(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        ClassInfo type = code.record(name, schema.getProperties().keySet());
        if (type == null && name.endsWith("Page")) {
            type = code.record("Page", schema.getProperties().keySet());
        }
        ClassInfo known = type;
        if (known != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties()
                    .forEach((property, shape) ->
                            properties.put(property, Code.nullable(known, property) ? orNull(shape) : shape));
            schema.setProperties(properties);
        }
        if (answered.contains(name)) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        } else {
            schema.setAdditionalPropertiesSchema(anything(false));
        }
        if (name.equals("Problem")) {
            schema.setAdditionalPropertiesSchema(anything(true));
        }
    }

    /** The schema that everything fits, or nothing. */
    static Schema anything(boolean fits) {
        return OASFactory.createSchema().booleanSchema(fits);
    }

    static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(schema, OASFactory.createSchema().type(List.of(NULL))));
        }
        if (schema.getType() != null && !schema.getType().contains(NULL)) {
            List<Schema.SchemaType> types = new ArrayList<>(schema.getType());
            types.add(NULL);
            schema.setType(types);
            if (schema.getEnumeration() != null) {
                List<@Nullable Object> values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }
}

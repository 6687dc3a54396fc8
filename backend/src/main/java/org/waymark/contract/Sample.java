package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.ARRAY;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NULL;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.NUMBER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** One example value, made from a schema. An input's holds what it must, an answer's everything. */
final class Sample {
    private static final int DEEPEST = 6;

    private final OpenAPI api;
    private final JsonNode said;
    private final boolean input;
    private final Deque<String> inside = new ArrayDeque<>();

    Sample(OpenAPI api, JsonNode said, boolean input) {
        this.api = api;
        this.said = said;
        this.input = input;
    }

    /** An id that is always the same for one kind of thing, in the form of a UUIDv7. */
    static String id(String kind) {
        return String.format(Locale.ROOT, "01980000-0000-7000-8000-%012x", kind.hashCode() & 0xffff_ffffL);
    }

    /**
     * @param name what the value is called where it stands
     */
    @Nullable
    Object of(Schema schema, String name) {
        if (schema.getAnyOf() != null) {
            Schema some = schema.getAnyOf().getFirst();
            String shown = SchemaWalk.referred(some);
            return shown != null && (inside.contains(shown) || inside.size() >= DEEPEST) ? null : of(some, name);
        }
        String referred = SchemaWalk.referred(schema);
        if (referred != null) {
            return component(referred, name);
        }
        if (schema.getEnumeration() != null) {
            JsonNode own = said.path("values").path(name);
            return schema.getEnumeration().contains(own.asText())
                    ? own.asText()
                    : schema.getEnumeration().getFirst();
        }
        if (schema.getProperties() != null) {
            return object(schema, name);
        }
        return plain(schema, name);
    }

    private @Nullable Object component(String referred, String name) {
        JsonNode whole = said.path("schemas").path(referred);
        if (!whole.isMissingNode() && !whole.isObject()) {
            return Examples.value(whole);
        }
        inside.push(referred);
        try {
            return of(SchemaWalk.component(api, referred), name);
        } finally {
            inside.pop();
        }
    }

    private Map<String, @Nullable Object> object(Schema schema, String name) {
        Map<String, @Nullable Object> made = new LinkedHashMap<>();
        String owner = inside.isEmpty() ? "" : inside.peek();
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        schema.getProperties().forEach((property, shape) -> {
            JsonNode own = own(owner, property);
            if (!own.isMissingNode()) {
                made.put(property, Examples.value(own));
            } else if (!input || required.contains(property)) {
                made.put(property, of(shape, property.equals("id") ? idOf(owner, name) : property));
            }
        });
        return made;
    }

    private JsonNode own(String owner, String property) {
        JsonNode exact = said.path("schemas").path(owner).path(property);
        return exact.isMissingNode()
                ? said.path("schemas")
                        .path(owner.replaceFirst("(View|Input|Patch)$", ""))
                        .path(property)
                : exact;
    }

    private static String idOf(String owner, String name) {
        return owner.endsWith("View")
                ? owner.substring(0, owner.length() - "View".length()).toLowerCase(Locale.ROOT)
                : Examples.singular(name);
    }

    private @Nullable Object plain(Schema schema, String name) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        JsonNode own = said.path("values").path(name);
        if (types.contains(ARRAY)) {
            String items = SchemaWalk.referred(schema.getItems());
            boolean again = items != null && (inside.contains(items) || inside.size() >= DEEPEST);
            boolean none = again || (input && schema.getMinItems() == null);
            return none
                    ? List.of()
                    : java.util.Collections.singletonList(of(schema.getItems(), Examples.singular(name)));
        }
        if (types.contains(BOOLEAN)) {
            return own.isBoolean() && own.asBoolean();
        }
        if (types.contains(INTEGER)) {
            return own.isIntegralNumber() ? own.asLong() : schema.getMinimum().longValue();
        }
        if (types.contains(NUMBER)) {
            return own.isNumber() ? own.asDouble() : 0;
        }
        if (types.contains(STRING)) {
            return text(schema, name, own);
        }
        return types.contains(NULL) ? null : Map.of();
    }

    private static @Nullable Object text(Schema schema, String name, JsonNode own) {
        if ("uuid".equals(schema.getFormat())) {
            return id(name);
        }
        if ("date".equals(schema.getFormat())) {
            return own.isTextual() ? own.asText() : "2026-09-30";
        }
        if ("date-time".equals(schema.getFormat())) {
            return "2026-04-01T09:00:00Z";
        }
        if (own.isNull() && schema.getType().contains(NULL)) {
            return null;
        }
        String text = own.isTextual() ? own.asText() : "An example";
        return schema.getMaxLength() != null && text.length() > schema.getMaxLength()
                ? text.substring(0, schema.getMaxLength())
                : text;
    }
}

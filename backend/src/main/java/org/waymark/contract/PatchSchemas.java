package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.OBJECT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.MergePatch;

/** Gives each merge patch the properties of the input that it changes, all of them optional. */
final class PatchSchemas {
    private final OpenAPI api;

    PatchSchemas(OpenAPI api) {
        this.api = api;
    }

    void apply() {
        Schema any = api.getComponents().getSchemas().get(MergePatch.class.getSimpleName());
        if (any != null) {
            // Where nothing else takes what is patched, it is said in words.
            any.setProperties(null);
            any.setRequired(null);
            any.setAdditionalPropertiesSchema(RecordSchemas.anything(true));
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            String input = input(path, item);
            if (item.getPATCH() != null && input != null) {
                String name = input.replaceFirst("Input$", "") + "Patch";
                api.getComponents().addSchema(name, patch(SchemaWalk.component(api, input)));
                item.getPATCH()
                        .getRequestBody()
                        .getContent()
                        .getMediaType(MergePatch.MEDIA_TYPE)
                        .setSchema(OASFactory.createSchema().ref(SchemaWalk.SCHEMAS + name));
            }
        });
    }

    /** What a PUT to the same address takes, or else a POST to the collection. */
    private @Nullable String input(String path, PathItem item) {
        String put = taken(item.getPUT());
        if (put != null || path.lastIndexOf('/') < 1) {
            return put;
        }
        PathItem collection = api.getPaths().getPathItem(path.substring(0, path.lastIndexOf('/')));
        return collection == null ? null : taken(collection.getPOST());
    }

    private static @Nullable String taken(@Nullable Operation operation) {
        return operation == null || operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(media -> SchemaWalk.referred(media.getSchema()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(new LinkedHashMap<>(schema.getAll()));
        return copy;
    }

    private static Schema patch(Schema input) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = input.getRequired() == null ? List.of() : input.getRequired();
        input.getProperties()
                .forEach((name, property) -> properties.put(
                        name, required.contains(name) ? property : RecordSchemas.orNull(copy(property))));
        return OASFactory.createSchema()
                .type(List.of(OBJECT))
                .description("A merge patch (RFC 7396): what is left out stays, null clears, lists are replaced whole.")
                .properties(properties)
                .additionalPropertiesSchema(RecordSchemas.anything(false));
    }
}

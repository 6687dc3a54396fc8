package org.waymark.requests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to some properties of a thing (RFC 7396): what is left out stays, null clears, lists are replaced whole. */
@Schema(
        description =
                "A merge patch (RFC 7396): any properties of the input; null clears one; lists are replaced whole.")
public record MergePatch(JsonNode tree) {
    /** The media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    /** The input that results when this patch is laid upon the present one; refused as any input is. */
    public <T> T onto(T present, Class<T> type, Inputs inputs) {
        return inputs.read(merge(inputs.write(present), tree), type);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result = target instanceof ObjectNode object
                ? object.deepCopy()
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                JsonNode below = result.get(change.getKey());
                result.set(
                        change.getKey(),
                        below == null
                                ? merge(
                                        com.fasterxml.jackson.databind.node.MissingNode.getInstance(),
                                        change.getValue())
                                : merge(below, change.getValue()));
            }
        });
        return result;
    }
}

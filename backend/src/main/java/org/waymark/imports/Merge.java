package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides field by field between what stands and what the document says. Only what the document has changed since the
 * last import is changed; what people have changed as well stays, unless the document is to win.
 *
 * @param taken the fields that become what the document says
 * @param kept the fields in conflict: changed by both, and left as they stand
 * @param agreed the fields in which both say the same already
 */
record Merge(List<String> taken, List<String> kept, List<String> agreed) {

    /**
     * What was so after the last import. It remembers both sides: a text that was tidied when it was stored has not
     * been edited.
     */
    record Base(ObjectNode document, ObjectNode stood) {}

    static Merge of(@Nullable Base base, ObjectNode now, ObjectNode document, boolean overwrite) {
        List<String> taken = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> agreed = new ArrayList<>();
        document.fieldNames().forEachRemaining(field -> {
            JsonNode stands = value(now, field);
            JsonNode says = value(document, field);
            if (says.equals(stands)) {
                agreed.add(field);
                return;
            }
            boolean known = base != null && base.document().has(field);
            boolean unsaid =
                    known ? says.equals(value(Objects.requireNonNull(base).document(), field)) : nothing(says);
            if (unsaid) {
                return;
            }
            boolean untouched =
                    known ? stands.equals(value(Objects.requireNonNull(base).stood(), field)) : nothing(stands);
            (untouched || overwrite ? taken : kept).add(field);
        });
        return new Merge(taken, kept, agreed);
    }

    boolean nothingToDo() {
        return taken.isEmpty();
    }

    /** What to remember for the next import, once the thing stands as {@code after}. */
    Base remember(@Nullable Base base, ObjectNode document, ObjectNode after) {
        ObjectNode said = base == null ? document.objectNode() : base.document().deepCopy();
        ObjectNode stood = base == null ? document.objectNode() : base.stood().deepCopy();
        List<String> settled = new ArrayList<>(taken);
        settled.addAll(agreed);
        for (String field : settled) {
            said.set(field, value(document, field));
            stood.set(field, value(after, field));
        }
        return new Base(said, stood);
    }

    private static JsonNode value(ObjectNode of, String field) {
        JsonNode value = of.get(field);
        return value == null ? NullNode.getInstance() : value;
    }

    /** Nobody has said anything here. */
    static boolean nothing(JsonNode value) {
        return value.isNull()
                || (value.isTextual() && value.textValue().isBlank())
                || (value.isContainerNode() && value.isEmpty())
                || value.path("state").asText().equals("absent");
    }
}

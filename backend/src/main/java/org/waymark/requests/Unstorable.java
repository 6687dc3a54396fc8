package org.waymark.requests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.waymark.kernel.Fault;

/** Finds what JSON can say and no text of the database can hold: the character zero, and half of a surrogate pair. */
final class Unstorable {
    private Unstorable() {}

    static void note(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isTextual() && !holds(node.textValue())) {
            faults.add(new Fault(pointer, "wrong-character", "It has a character that no text may hold."));
        }
        node.properties()
                .forEach(property -> note(
                        property.getValue(),
                        pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                        faults));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                note(node.get(i), pointer + "/" + i, faults);
            }
        }
    }

    private static boolean holds(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}

package org.waymark.requests;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Refusal;

/**
 * Reads a tree into a record though some of it is of the wrong type. Jackson lets a handler mend most of that and go on;
 * what it gives up at (a text where true or false is wanted) is noted, taken out, and the rest is read again.
 */
final class WrongTypes {
    /** A body with more of them than this is told of these. */
    private static final int MOST = 100;

    private WrongTypes() {}

    /** The record, with null in the places that are noted as faults. */
    static <T> T read(ObjectMapper mapper, JsonNode tree, Class<T> type, List<Fault> faults) {
        JsonNode rest = tree.deepCopy();
        while (faults.size() < MOST) {
            List<Fault> noted = new ArrayList<>();
            try {
                T input = mapper.readerFor(type)
                        .withAttribute(FaultCollector.FAULTS, noted)
                        .readValue(rest);
                faults.addAll(noted);
                return input;
            } catch (JsonMappingException wrong) {
                JsonPointer place = place(wrong);
                if (!takeOut(rest, place)) {
                    faults.addAll(noted);
                    break;
                }
                faults.add(new Fault(place.toString(), "wrong-type", detail(wrong)));
            } catch (IOException broken) {
                break;
            }
        }
        if (faults.isEmpty()) {
            faults.add(new Fault("", "wrong-type", "The body does not fit " + type.getSimpleName() + "."));
        }
        throw Refusal.invalid(faults);
    }

    private static JsonPointer place(JsonMappingException wrong) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            @Nullable String name = step.getFieldName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return JsonPointer.compile(pointer.toString());
    }

    /** Whether there was something to take out. */
    private static boolean takeOut(JsonNode tree, JsonPointer place) {
        if (place.matches() || tree.at(place).isNull() || tree.at(place).isMissingNode()) {
            return false;
        }
        JsonPointer last = place.last();
        switch (tree.at(place.head())) {
            case ObjectNode object -> object.remove(last.getMatchingProperty());
            case ArrayNode array -> array.set(last.getMatchingIndex(), NullNode.getInstance());
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String detail(JsonMappingException wrong) {
        Class<?> wanted = wrong instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return wanted == null ? "It does not fit here." : "It must be " + FaultCollector.kind(wanted) + ".";
    }
}

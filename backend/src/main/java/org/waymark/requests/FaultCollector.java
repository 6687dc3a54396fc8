package org.waymark.requests;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Kebab;

/** Notes what Jackson stumbles over and lets it go on, so that a client learns of every fault at once. */
final class FaultCollector extends DeserializationProblemHandler {
    static final String FAULTS = "faults";

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        note(context, pointer(parser), "unknown-field", "There is no field '" + name + "' here.");
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, String message) {
        String detail = type.isEnum()
                ? "It must be one of " + String.join(", ", names(type)) + "."
                : "'" + shortened(value) + "' is not " + kind(type) + ".";
        note(context, pointer(context.getParser()), type.isEnum() ? "not-one-of" : "wrong-type", detail);
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, String message) {
        note(context, pointer(context.getParser()), "wrong-type", value + " is not " + kind(type) + ".");
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        note(context, pointer(parser), "wrong-type", "It must be " + kind(type.getRawClass()) + ".");
        parser.skipChildren();
        return null;
    }

    @SuppressWarnings("unchecked")
    private static void note(DeserializationContext context, String pointer, String code, String detail) {
        Object faults = context.getAttribute(FAULTS);
        if (faults == null) {
            faults = new ArrayList<Fault>();
        }
        ((List<Fault>) faults).add(new Fault(pointer, code, detail));
    }

    private static String pointer(JsonParser parser) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        return pointer.toString();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Kebab.name((Enum<?>) constant))
                .toList();
    }

    private static String shortened(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }

    static String kind(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
            return "a whole number";
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> "an id (a UUID)";
            case "LocalDate" -> "a date such as 2009-09-30, of the years 1 to 9999";
            case "Instant" -> "an instant such as 2009-09-30T09:00:00Z, of the years 1 to 9999";
            case "List", "Set", "Collection" -> "a list";
            default -> "an object";
        };
    }
}

package org.waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of a body in words, as one would put them in a letter.
 *
 * @param names what an id is called
 */
public record Words(Function<JsonNode, String> names) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String OPEN = "to be confirmed";

    /** Null for nothing. */
    static @Nullable String plain(JsonNode value) {
        if (value.isNull()
                || value.isMissingNode()
                || (value.isTextual() && value.textValue().isEmpty())) {
            return null;
        }
        return value.isBoolean() ? (value.booleanValue() ? "yes" : "no") : value.asText();
    }

    /** A text that may be open. */
    static @Nullable String open(JsonNode value) {
        return unconfirmed(value, plain(value.path("text")));
    }

    private static @Nullable String unconfirmed(JsonNode value, @Nullable String text) {
        if (!value.path("state").asText().equals("unconfirmed")) {
            return text;
        }
        return text == null ? OPEN : text + " (" + OPEN + ")";
    }

    /** As it was written; never the date that was read from it. */
    static @Nullable String timescale(JsonNode value) {
        return open(value);
    }

    /** The day that was read from a timescale: for two that are written alike and mean something else. */
    static @Nullable String day(JsonNode timescale) {
        String due = plain(timescale.path("due"));
        return due == null ? plain(timescale.path("start")) : due;
    }

    @Nullable
    String person(JsonNode id) {
        return id.isTextual() ? names.apply(id) : null;
    }

    /** Who leads and, in brackets, who supports, as the county's documents have it. */
    @Nullable
    String leads(JsonNode value) {
        List<String> said = new ArrayList<>();
        value.path("items").forEach(item -> {
            String name = names.apply(lead(item));
            said.add(item.path("role").asText().equals("supporting") ? "(" + name + ")" : name);
        });
        String text = plain(value.path("text"));
        return unconfirmed(value, said.isEmpty() ? text : String.join(", ", said));
    }

    private static JsonNode lead(JsonNode item) {
        return item.hasNonNull("agency")
                ? item.path("agency")
                : item.hasNonNull("officer") ? item.path("officer") : item.path("group");
    }

    @Nullable
    String monitoring(JsonNode value) {
        List<String> said = new ArrayList<>();
        value.path("groups").forEach(group -> said.add(names.apply(group)));
        for (String name : List.of("source", "text")) {
            String text = plain(value.path(name));
            if (text != null) {
                said.add(text);
            }
        }
        return unconfirmed(value, said.isEmpty() ? null : String.join(", ", said));
    }

    /** When and why a line has ended. */
    static @Nullable String ended(JsonNode value) {
        return value.isObject()
                ? DAY.format(LocalDate.parse(value.path("on").asText())) + ", because: "
                        + value.path("reason").asText()
                : null;
    }

    static @Nullable String period(JsonNode value) {
        return value.isObject()
                ? value.path("start").asText() + " to " + value.path("end").asText()
                : null;
    }

    /** A list of texts, or of objects whose texts stand one under another. */
    public static @Nullable String list(JsonNode value) {
        String text = paragraphs(value).stream().collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? null : text;
    }

    private static List<String> paragraphs(JsonNode value) {
        List<String> said = new ArrayList<>();
        value.forEach(each -> said.add(each.isValueNode() ? each.asText() : lines(each)));
        said.removeIf(String::isEmpty);
        return said;
    }

    private static String lines(JsonNode object) {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("kind", "heading", "audience", "text", "from", "to")) {
            String text = plain(object.path(name));
            if (text != null) {
                lines.add(text);
            }
        }
        object.path("items").forEach(item -> lines.add("- " + item.asText()));
        return String.join("\n", lines);
    }
}

package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.names.NameBook;

/** The value of a property as a person would read it. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> PARTS = List.of("label", "heading", "audience", "text", "wording", "timescale");

    private final NameBook book;

    Words(NameBook book) {
        this.book = book;
    }

    @Nullable
    String of(JsonNode value) {
        String words = words(value).strip();
        return words.isEmpty() ? null : words;
    }

    private String words(JsonNode value) {
        if (value.isArray()) {
            return joined(value, "\n");
        }
        if (value.isObject()) {
            return object(value);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private String object(JsonNode value) {
        if (value.has("state")) {
            return open(value);
        }
        if (value.has("start") && value.has("end")) {
            return day(value.path("start")) + " to " + day(value.path("end"));
        }
        if (value.has("role")) {
            String name = book.name(UUID.fromString(id(value)));
            return value.path("role").asText().equals("supporting") ? "(" + name + ")" : name;
        }
        List<String> parts = new ArrayList<>();
        for (String part : PARTS) {
            String words = words(value.path(part)).strip();
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        String items = joined(value.path("items"), "\n");
        if (!items.isBlank()) {
            parts.add(items);
        }
        return parts.isEmpty() ? value.path("kind").asText() : String.join(": ", parts);
    }

    private String open(JsonNode value) {
        String text = value.path("text").isTextual() ? value.path("text").asText() : "";
        String names = joined(value.path("items"), ", ");
        String words = text.isBlank() ? names : text;
        return switch (value.path("state").asText()) {
            case "set" -> words;
            case "unconfirmed" -> words.isBlank() ? "to be confirmed" : "to be confirmed: " + words;
            default -> "";
        };
    }

    private String joined(JsonNode list, String between) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(this::words)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String id(JsonNode lead) {
        for (String kind : List.of("agency", "officer", "group")) {
            if (lead.path(kind).isTextual()) {
                return lead.path(kind).asText();
            }
        }
        throw new IllegalStateException("a lead who is nobody");
    }

    private static String day(JsonNode day) {
        return DAY.format(LocalDate.parse(day.asText()));
    }
}

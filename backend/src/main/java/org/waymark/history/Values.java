package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.comparison.Words;

/** The columns of a logged row in plain words. */
final class Values {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String OPEN = "to be confirmed";
    /** Where the name of an enum value is not yet how people say it. */
    private static final Map<String, String> SAID = Map.of(
            "yes-no", "yes or no",
            "half-yearly", "every half year",
            "how-much", "how much did we do",
            "how-well", "how well did we do it",
            "better-off", "is anyone better off",
            "population", "a whole population",
            "performance", "what a service does",
            "rate", "a rate",
            "in-development", "still being developed");

    private Values() {}

    /** One column, or the pair of an open value; null for nothing. */
    static @Nullable String of(JsonNode row, String base, Style style, Called called) {
        if (row.has(base + "_state")) {
            return open(row, base);
        }
        JsonNode value = row.path(base);
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isContainerNode()) {
            return list(value);
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "yes" : "no";
        }
        String text = value.asText();
        return switch (style) {
            case THING -> called.words(value);
            case ENUM -> plain(text);
            case OUTCOME -> called.outcome(text);
            default -> text.isEmpty() ? null : DATE.matcher(text).matches() ? day(text) : text;
        };
    }

    /** A text that may be open. */
    static @Nullable String open(JsonNode row, String base) {
        JsonNode said = row.path(base + "_text");
        String text = said.isTextual() && !said.textValue().isEmpty() ? said.textValue() : null;
        if (!row.path(base + "_state").asText().equals("unconfirmed")) {
            return text;
        }
        return text == null ? OPEN : text + " (" + OPEN + ")";
    }

    /** The name of an enum value as people say it. */
    static String plain(String kebab) {
        return SAID.getOrDefault(kebab, kebab.replace('-', ' '));
    }

    static String day(String date) {
        return LocalDate.parse(date).format(DAY);
    }

    /** What was read from a timescale: for two that are written alike and mean something else. */
    static @Nullable String read(JsonNode row) {
        List<String> said = new ArrayList<>();
        for (String name : List.of("start", "due", "every")) {
            JsonNode value = row.path("timescale_" + name);
            if (value.isTextual()) {
                said.add(DATE.matcher(value.textValue()).matches() ? day(value.textValue()) : value.textValue());
            }
        }
        return said.isEmpty() ? null : String.join(" to ", said);
    }

    private static @Nullable String list(JsonNode value) {
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.asText()));
        boolean plain = value.isArray() && texts.stream().noneMatch(text -> text.isEmpty() || Telling.isLong(text));
        String text = plain ? String.join(", ", texts) : Words.list(value);
        return text == null || text.isEmpty() ? null : text;
    }
}

package org.waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects the properties of one line that differ, each in words and with its weight. */
final class Fields {
    private static final List<String> WHEN = List.of("state", "kind", "start", "due", "every");

    private final JsonNode before;
    private final JsonNode after;
    private final Words words;
    private final List<FieldChange> found = new ArrayList<>();

    Fields(JsonNode before, JsonNode after, Words words) {
        this.before = before;
        this.after = after;
        this.words = words;
    }

    List<FieldChange> found() {
        return List.copyOf(found);
    }

    /** Plain values that only say how. */
    Fields wording(String... names) {
        for (String name : names) {
            compare(name, false, Words::plain);
        }
        return this;
    }

    /** Plain values that say what. */
    Fields promise(String... names) {
        for (String name : names) {
            compare(name, true, Words::plain);
        }
        return this;
    }

    Fields lists(String... names) {
        for (String name : names) {
            compare(name, false, Words::list);
        }
        return this;
    }

    /** Texts that may be open: that they become so, or cease to be, is a promise; the words are not. */
    Fields open(String... names) {
        for (String name : names) {
            boolean promise = !same(name, "state");
            compare(name, promise, Words::open);
        }
        return this;
    }

    Fields timescale() {
        JsonNode was = before.path("timescale");
        JsonNode becomes = after.path("timescale");
        String said = Words.timescale(was);
        String says = Words.timescale(becomes);
        if (was.equals(becomes) || (said == null && says == null)) {
            return this;
        }
        boolean unread = becomes.path("kind").asText().equals("free-text")
                || becomes.path("state").asText().equals("unconfirmed");
        boolean promise =
                unread || WHEN.stream().anyMatch(name -> !was.path(name).equals(becomes.path(name)));
        if (!Objects.equals(said, says)) {
            found.add(FieldChange.of("timescale", promise, said, says));
        } else if (promise) {
            found.add(FieldChange.of("timescale", true, read(said, was), read(says, becomes)));
        }
        return this;
    }

    /** Two timescales that are written alike are told apart by what was read from them. */
    private static @Nullable String read(@Nullable String text, JsonNode timescale) {
        String day = Words.day(timescale);
        String every = Words.plain(timescale.path("every"));
        String meaning = day == null ? every : every == null ? day : day + ", " + every;
        return meaning == null ? text : (text == null ? "" : text + " ") + "(read as " + meaning + ")";
    }

    Fields leads(String... names) {
        for (String name : names) {
            boolean promise = !same(name, "state") || !same(name, "items");
            compare(name, promise, words::leads);
        }
        return this;
    }

    Fields person(String name, boolean promise) {
        compare(name, promise, words::person);
        return this;
    }

    Fields monitoring() {
        boolean promise = !same("monitoring", "state") || !same("monitoring", "groups");
        compare("monitoring", promise, words::monitoring);
        return this;
    }

    Fields with(String name, boolean promise, Function<JsonNode, @Nullable String> inWords) {
        compare(name, promise, inWords);
        return this;
    }

    private boolean same(String name, String part) {
        return before.path(name).path(part).equals(after.path(name).path(part));
    }

    private void compare(String name, boolean promise, Function<JsonNode, @Nullable String> inWords) {
        JsonNode was = before.path(name);
        JsonNode becomes = after.path(name);
        String said = inWords.apply(was);
        String says = inWords.apply(becomes);
        boolean missing = !(before instanceof ObjectNode && after instanceof ObjectNode);
        if (!was.equals(becomes) && (!missing || !Objects.equals(said, says))) {
            found.add(FieldChange.of(name, promise, said, says));
        }
    }
}

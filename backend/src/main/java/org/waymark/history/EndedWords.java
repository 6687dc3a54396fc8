package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** That a thing was ended with its reason, or brought back. */
final class EndedWords {
    private EndedWords() {}

    static void ended(NetRow row, Telling telling) {
        if (row.came() || row.went() || !(row.differs("ended_start") || row.differs("ended_text"))) {
            return;
        }
        String before = day(row.before());
        String after = day(row.after());
        String sentence = after == null ? "It was brought back" : "It was ended on " + after + because(row.after());
        telling.tell("ended", "Ended", before, after, sentence);
    }

    private static @Nullable String day(JsonNode row) {
        JsonNode on = row.path("ended_start");
        return on.isTextual() ? Values.day(on.textValue()) : null;
    }

    private static String because(JsonNode row) {
        JsonNode reason = row.path("ended_text");
        return reason.isTextual() ? ": " + Telling.quoted(reason.textValue()) : "";
    }
}

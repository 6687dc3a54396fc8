package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What became of references and numbers, and of rows that have no words of their own. */
final class OtherWords {
    private OtherWords() {}

    static void reference(NetRow row, Telling telling) {
        String before = row.came() ? null : referred(row.before(), telling);
        String after = row.went() ? null : referred(row.after(), telling);
        String sentence = before == null
                ? "A reference was added: " + after
                : after == null
                        ? "A reference was removed: " + before
                        : "A reference changed from " + before + " to " + after;
        telling.tell("crossReferences", "Reference", before, after, sentence);
    }

    private static String referred(JsonNode row, Telling telling) {
        JsonNode target = row.path("target_priority_id").isTextual()
                ? row.path("target_priority_id")
                : row.path("target_action_id");
        @Nullable String meant = telling.called().words(target);
        String text = row.path("text").asText();
        return meant == null ? Telling.quoted(text) : Telling.quoted(text) + ", which is " + meant;
    }

    /** An action that this one waits for. */
    static void dependency(NetRow row, Telling telling) {
        if (row.came() || row.went()) {
            String name = telling.called().words(row.now().path("depends_on_id"));
            telling.tell(
                    "dependsOn",
                    "Waits for",
                    row.came() ? null : name,
                    row.came() ? name : null,
                    (row.came() ? "It now waits for " : "It no longer waits for ") + name);
        }
    }

    /** The number that another system has for it. */
    static void number(NetRow row, Telling telling) {
        String before = row.came() ? null : number(row.before());
        String after = row.went() ? null : number(row.after());
        String sentence = before == null
                ? "It was given the number " + after
                : after == null ? "The number " + before + " was removed" : "The number " + before + " became " + after;
        telling.tell("externalIds", "Number in another system", before, after, sentence);
    }

    private static String number(JsonNode row) {
        return row.path("value").asText() + " in " + row.path("system").asText();
    }

    static void unknown(String table, NetRow row, Telling telling) {
        String name = "A " + table;
        if (row.came() || row.went()) {
            telling.say(name + (row.came() ? " was added" : " was removed"));
        }
        Nouns.OTHER.tell(row, Tables.capital(table) + ": ", table.replace(' ', '-'), telling);
    }
}

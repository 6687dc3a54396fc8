package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What became of a plan, its texts and its editions. */
final class PlanWords {
    private static final Map<String, String> STATUS = Map.of(
            "draft", "It was taken back to draft",
            "consultation", "It was opened for consultation",
            "agreed", "It was agreed",
            "published", "It was published",
            "closed", "It was closed");
    private static final Map<String, String> OCCASIONS = Map.of(
            "consultation", "as the plan was opened for consultation",
            "agreed", "as the plan was agreed",
            "published", "as the plan was published",
            "requested", "on request");

    private PlanWords() {}

    static void plan(NetRow row, Telling telling) {
        if (row.differs("status")) {
            String after = row.after().path("status").asText();
            telling.tell(
                    "status",
                    "Status",
                    row.came() ? null : row.before().path("status").asText(),
                    row.went() ? null : after,
                    STATUS.getOrDefault(after, "Its status is now " + after));
        }
        Nouns.PLAN.tell(row, "", null, telling);
    }

    static void edition(NetRow row, Telling telling) {
        if (row.came() || !row.differs("published_at")) {
            return;
        }
        telling.tell(
                "editions",
                "Edition",
                "not published",
                "published",
                "Edition " + label(row.after()) + " was published");
    }

    /** The one sentence for an edition that was made. */
    static String made(JsonNode edition) {
        String occasion = edition.path("occasion").asText();
        String published =
                edition.path("published_at").isTextual() && !occasion.equals("published") ? " and published" : "";
        return "Edition " + label(edition) + " was made" + published + ", "
                + OCCASIONS.getOrDefault(occasion, occasion);
    }

    private static String label(JsonNode edition) {
        return edition.path("major").asText() + "." + edition.path("minor").asText();
    }

    static void section(NetRow row, Telling telling) {
        part(row, "Section", "sections", Nouns.SECTION, telling);
    }

    static void theme(NetRow row, Telling telling) {
        part(row, "Theme", "themes", Nouns.SECTION, telling);
    }

    private static void part(NetRow row, String what, String field, Noun noun, Telling telling) {
        JsonNode named = row.came() ? row.after() : row.before();
        String title = named.path("title").asText();
        String name = what + " " + Telling.quoted(title);
        if (row.came() || row.went()) {
            String text = row.now().path("text").asText();
            String whole = text.isEmpty() ? title : title + "\n\n" + text;
            telling.tell(
                    field,
                    what,
                    row.came() ? null : whole,
                    row.came() ? whole : null,
                    name + (row.came() ? " was added" : " was removed"));
        } else {
            noun.tell(row, name + ": ", field, telling);
        }
    }
}

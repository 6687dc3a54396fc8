package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a milestone. */
final class MilestoneWords {
    private static final String FIELD = "milestones";

    private MilestoneWords() {}

    static void milestone(NetRow row, Telling telling) {
        String name = "Milestone" + name(row.came() ? row.after() : row.before());
        if (row.came() || row.went()) {
            String said = whole(row.now());
            String when = Values.open(row.now(), "timescale");
            String due = when == null || text(row.now()) == null ? "" : ", " + when;
            telling.tell(
                    FIELD,
                    "Milestone",
                    row.came() ? null : said,
                    row.came() ? said : null,
                    name + (row.came() ? " was added" + due : " was removed"));
            return;
        }
        done(row, name, telling);
        String before = text(row.before());
        String after = text(row.after());
        telling.tell(
                FIELD,
                name + ": text",
                before,
                after,
                after == null
                        ? name + " has no words any more"
                        : before == null ? name + " is now worded " + Telling.quoted(after) : reworded(name, after));
        Nouns.MILESTONE.tell(row, name + ": ", FIELD, telling);
    }

    private static String reworded(String name, String after) {
        return Telling.isLong(after) ? name + " was reworded" : name + " was reworded to " + Telling.quoted(after);
    }

    private static void done(NetRow row, String name, Telling telling) {
        String before = day(row.before());
        String after = day(row.after());
        if (!Objects.equals(before, after)) {
            String sentence = after == null
                    ? name + " was marked not done after all"
                    : before == null
                            ? name + " was marked done on " + after
                            : name + " was done on " + after + ", not " + before;
            telling.tell(FIELD, name + ": done on", before, after, sentence);
        }
    }

    private static @Nullable String day(JsonNode row) {
        JsonNode day = row.path("done_on");
        return day.isTextual() ? Values.day(day.textValue()) : null;
    }

    private static @Nullable String text(JsonNode row) {
        JsonNode text = row.path("text");
        return text.isTextual() && !text.textValue().isEmpty() ? text.textValue() : null;
    }

    /** What tells it from the others: its words, or else its timescale. */
    private static String name(JsonNode row) {
        String text = text(row);
        String when = Values.open(row, "timescale");
        return text != null ? " " + Telling.quoted(text) : when != null ? " of " + when : "";
    }

    private static String whole(JsonNode row) {
        String text = text(row);
        String when = Values.open(row, "timescale");
        return text == null ? (when == null ? "no words" : when) : when == null ? text : text + ", " + when;
    }
}

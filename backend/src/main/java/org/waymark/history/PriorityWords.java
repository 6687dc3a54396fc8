package org.waymark.history;

/** What became of the indicators that a priority places, and of the headings of its actions. */
final class PriorityWords {
    private PriorityWords() {}

    static void indicator(NetRow row, Telling telling) {
        String title = String.valueOf(telling.called().words(row.now().path("indicator_id")));
        String name = "Indicator " + Telling.quoted(title);
        if (row.came() || row.went()) {
            telling.tell(
                    "indicators",
                    "Indicator",
                    row.came() ? null : title,
                    row.came() ? title : null,
                    name + (row.came() ? " was placed in it" : " was taken out of it"));
        } else {
            Nouns.PLACED_INDICATOR.tell(row, name + ": ", "indicators", telling);
        }
    }

    static void heading(NetRow row, Telling telling) {
        String before = row.came() ? null : row.before().path("text").asText();
        String after = row.went() ? null : row.after().path("text").asText();
        String sentence = before == null
                ? "Heading " + Telling.quoted(String.valueOf(after)) + " was added"
                : "Heading " + Telling.quoted(before)
                        + (after == null ? " was removed" : " was reworded to " + Telling.quoted(after));
        telling.tell("headings", "Heading", before, after, sentence);
    }
}

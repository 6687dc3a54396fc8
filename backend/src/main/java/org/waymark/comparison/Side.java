package org.waymark.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The two sides of one line. */
record Side(JsonNode before, JsonNode after) {

    boolean comesOrGoes() {
        return before.isMissingNode() || after.isMissingNode();
    }

    /** As it is; as it was, where it is gone. */
    JsonNode now() {
        return after.isMissingNode() ? before : after;
    }

    boolean differs(String name) {
        return !before.path(name).equals(after.path(name));
    }

    Fields fields(Words words) {
        return new Fields(before, after, words);
    }

    LineChange change(boolean moved) {
        if (before.isMissingNode()) {
            return LineChange.ADDED;
        }
        if (after.isMissingNode()) {
            return LineChange.REMOVED;
        }
        boolean ended = after.path("ended").isObject();
        if (ended != before.path("ended").isObject()) {
            return ended ? LineChange.ENDED : LineChange.BROUGHT_BACK;
        }
        return moved ? LineChange.MOVED : LineChange.CHANGED;
    }

    @Nullable
    String ref() {
        String label = Words.plain(now().path("label"));
        return label == null ? Words.plain(now().path("ref")) : label;
    }

    @Nullable
    String title() {
        JsonNode title = now().path("title");
        if (title.isMissingNode()) {
            String text = Words.plain(now().path("text"));
            return text == null ? Words.timescale(now().path("timescale")) : text;
        }
        return title.isObject() ? Words.open(title) : Words.plain(title);
    }
}

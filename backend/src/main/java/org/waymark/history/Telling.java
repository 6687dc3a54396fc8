package org.waymark.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.comparison.Mark;
import org.waymark.comparison.WordMarks;

/** Collects what is told of one happening. */
final class Telling {
    /** A text above this length is not quoted in a sentence: what changed in it stands beside. */
    static final int SHORT = 90;

    private final Called called;
    private final boolean whole;
    private final List<String> words = new ArrayList<>();
    private final List<HistoryField> fields = new ArrayList<>();

    /**
     * @param whole whether the thing came or went as a whole, which one sentence says
     */
    Telling(Called called, boolean whole) {
        this.called = called;
        this.whole = whole;
    }

    Called called() {
        return called;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    List<HistoryField> fields() {
        return List.copyOf(fields);
    }

    int said() {
        return words.size();
    }

    /** A sentence about a part of the thing; none when it came or went with the whole. */
    void say(String sentence) {
        if (!whole && !words.contains(sentence)) {
            words.add(sentence);
        }
    }

    /** What was before and after, and a sentence that says so. */
    void tell(String field, String label, @Nullable String before, @Nullable String after, String sentence) {
        if (Objects.equals(before, after)) {
            return;
        }
        fields.add(new HistoryField(field, label, before, after, marks(before, after)));
        say(sentence);
    }

    private static List<Mark> marks(@Nullable String before, @Nullable String after) {
        return before == null || after == null || !(isLong(before) || isLong(after))
                ? List.of()
                : WordMarks.of(before, after);
    }

    static boolean isLong(@Nullable String text) {
        return text != null && (text.length() > SHORT || text.indexOf('\n') >= 0);
    }

    /** A text cut to what a sentence can hold, in quotation marks. */
    static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return "'" + (line.length() > SHORT ? line.substring(0, SHORT - 1).strip() + "…" : line) + "'";
    }
}

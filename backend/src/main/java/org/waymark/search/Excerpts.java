package org.waymark.search;

import java.util.ArrayList;
import java.util.List;
import org.waymark.search.SearchHit.ExcerptRun;

/** Excerpts as the database gives them, with a character before and one after each marked word that no text holds. */
final class Excerpts {
    static final char BEFORE = '\uE000';
    static final char AFTER = '\uE001';
    static final String BETWEEN = " … ";

    private Excerpts() {}

    static List<ExcerptRun> runs(String excerpt) {
        List<ExcerptRun> runs = new ArrayList<>();
        int from = 0;
        while (from < excerpt.length()) {
            boolean marked = excerpt.charAt(from) == BEFORE;
            int end = excerpt.indexOf(marked ? AFTER : BEFORE, from);
            int until = end < 0 ? excerpt.length() : end;
            String text = excerpt.substring(marked ? from + 1 : from, until);
            if (!text.isEmpty()) {
                runs.add(new ExcerptRun(text, marked));
            }
            from = marked ? until + 1 : until;
        }
        return List.copyOf(runs);
    }
}

package org.waymark.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of an action table, known by the words of their heading. */
enum Column {
    NUMBER("number", "(?:action )?(?:no|nos|number|ref|reference)\\.?|#|"),
    OFFICER("lead officers", ".*\\bofficers?\\b.*|.*\\blead person\\b.*|.*\\bresponsib.*|who\\b.*|lead|leads|owner"),
    AGENCY("lead agencies", ".*\\b(?:agency|agencies|organisations?|partners?)\\b.*"),
    MONITORING("monitoring", ".*\\bmonitor.*|.*\\bprogress\\b.*|.*\\bevidence\\b.*"),
    TIMESCALE(
            "timescale",
            ".*\\btimescales?\\b.*|.*\\btime ?frames?\\b.*|.*\\b(?:by )?when\\b.*|.*\\bdeadlines?\\b.*|.*\\bdates?\\b.*|.*\\bmilestones?\\b.*"),
    ACTION(
            "action",
            "(?:key |priority |main |our )?actions?(?: ?(?:/|and|or) ?[a-z]+)?(?: required| needed| to be taken| points?| we will take)?[:*]?"
                    + "|activity|activities|tasks?|what (?:will|are) we\\b.{0,40}"),
    OTHER("other column", ".*");

    private final String plain;
    private final Pattern heading;

    Column(String plain, String heading) {
        this.plain = plain;
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The column's name in a sentence. */
    String plain() {
        return plain;
    }

    static Column of(@Nullable String heading) {
        String text = heading == null ? "" : heading.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.heading.matcher(text).matches()) {
                return column;
            }
        }
        return OTHER;
    }
}

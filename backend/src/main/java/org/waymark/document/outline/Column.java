package org.waymark.document.outline;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of an action table, known by the words of their heading. */
public enum Column {
    NUMBER("number", "(?:action |item |task )?(?:no|nos|number|ref|reference|item)\\.?:?|#|"),
    OFFICER(
            "lead officers",
            ".*\\bofficers?\\b.*|.*\\blead person\\b.*|.*\\bresponsib.*|who\\b.*|(?:named |key |delivery |action |project )?leads?(?:\\(s\\))?"
                    + "|(?:action )?owners?"),
    AGENCY("lead agencies", ".*\\b(?:agency|agencies|organisations?|partners?)\\b.*"),
    MONITORING("monitoring", ".*\\bmonitor.*|.*\\bprogress\\b.*|.*\\bevidence\\b.*"),
    TIMESCALE(
            "timescale",
            ".*\\btime ?-?scales?\\b.*|.*\\btime ?-?frames?\\b.*|timings?|.*\\b(?:by )?when\\b.*|.*\\bdeadlines?\\b.*|.*\\bdates?\\b.*"
                    + "|.*\\bmilestones?\\b.*|(?:due|completed) by"),
    ACTION(
            "action",
            "(?:(?:key|priority|main|our|planned|proposed|agreed|the) )*(?:actions?|activit(?:y|ies)|tasks?)(?:\\(s\\))?(?: ?(?:/|and|or|&) ?[a-z]+)?"
                    + "(?: (?:required|needed|to be taken|points?|steps?|we will take|description))?[:*]?"
                    + "|what (?:will|are|do) we\\b.{0,40}|what (?:we|needs?|has|must)\\b.{0,40}|description(?: of (?:the )?actions?)?"),
    OTHER("other column", ".*");

    private static final Pattern YEARS = Pattern.compile(
            "\\s*\\(?\\b(?:in |for |from |during )?(?:19|20)\\d\\d(?:\\s?[/\\u2013-]\\s?(?:\\d\\d){1,2})?\\b\\)?\\s*");

    private final String plain;
    private final Pattern heading;

    Column(String plain, String heading) {
        this.plain = plain;
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** The column's name in a sentence. */
    public String plain() {
        return plain;
    }

    /** The column that a heading names; the years it may speak of say nothing about that. */
    static Column of(@Nullable String heading) {
        String text = heading == null ? "" : withoutYears(heading).strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.heading.matcher(text).matches()) {
                return column;
            }
        }
        return OTHER;
    }

    static String withoutYears(String heading) {
        return YEARS.matcher(heading).replaceAll(" ");
    }
}

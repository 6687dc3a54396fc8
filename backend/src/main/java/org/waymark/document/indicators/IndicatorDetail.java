package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;

/** The labels of the lines below an indicator. */
enum IndicatorDetail {
    AGENCY("lead (?:agency|agencies|partners?|organisations?)|agency responsible|lead"),
    FREQUENCY("frequency(?: of (?:reporting|collection|monitoring))?|reported|collected|reporting frequency"),
    SOURCE("(?:data )?sources?(?: of data)?|data set"),
    CONTACT("contact(?: officer| person| name)?|lead officer|responsible officer"),
    DEFINITION("definition");

    private static final Pattern LABEL_INSIDE = Pattern.compile(
            "(?<=[\\s;,.)])(?:Lead [Aa]genc(?:y|ies)|Frequency|(?:Data )?[Ss]ource(?=:)|Source(?= )|Contact(?: [Oo]fficer)?(?=:| )|Definition(?=:))\\s*:?\\s");

    private final Pattern start;

    IndicatorDetail(String words) {
        start = Pattern.compile("^(?:" + words + ")\\s*(?:[:=\u2013-]\\s*|\\s+(?=\\S)|$)", Pattern.CASE_INSENSITIVE);
    }

    /**
     * A labelled stretch of a line.
     *
     * @param value null when the label stands alone
     */
    record Labelled(
            IndicatorDetail detail, String label, @Nullable Line value) {}

    /** The label a line begins with; null when it begins with none. */
    static @Nullable Labelled of(Line line) {
        for (IndicatorDetail detail : values()) {
            Matcher label = detail.start.matcher(line.text());
            if (label.find()
                    && (detail.certain(label.group())
                            || label.end() == line.text().length())) {
                Line value = line.after(label.end()).withItem(null);
                return new Labelled(detail, label.group(), value.blank() ? null : value);
            }
        }
        return null;
    }

    /** "Lead" and "Definition" begin sentences too; with a colon they are labels. */
    private boolean certain(String label) {
        String bare = label.strip();
        boolean everyday = bare.equalsIgnoreCase("lead")
                || this == DEFINITION
                || bare.toLowerCase(java.util.Locale.ROOT).matches("reported|collected");
        return !everyday;
    }

    /** Whether a column's heading is this label. */
    boolean names(String heading) {
        Matcher label = start.matcher(heading);
        return label.find() && label.end() == heading.length();
    }

    /** A line cut where further labels begin inside it. */
    static List<Line> apart(Line line) {
        List<Line> parts = new ArrayList<>();
        Matcher label = LABEL_INSIDE.matcher(line.text() + " ");
        int start = 0;
        while (label.find()) {
            if (label.start() > start) {
                parts.add(line.cut(start, label.start(), line.item()));
            }
            start = label.start();
        }
        parts.add(line.cut(start, line.text().length(), line.item()));
        return parts;
    }
}

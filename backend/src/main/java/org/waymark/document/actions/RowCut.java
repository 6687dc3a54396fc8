package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.document.outline.Column;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Line;

/** Joins the two parts of a cell that a page break has cut, as the column asks. */
final class RowCut {

    private static final Pattern MONTH_END = Pattern.compile(
            "(?:.*\\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_START = Pattern.compile("^(?:19|20)?\\d\\d\\b.*|^'\\s?\\d\\d\\b.*");

    private RowCut() {}

    static List<Line> join(List<Line> upper, List<Line> lower, Column column, Cuts cuts) {
        List<Line> joined = new ArrayList<>(upper);
        if (upper.isEmpty() || lower.isEmpty()) {
            joined.addAll(lower);
            return joined;
        }
        Line last = upper.getLast();
        Line next = lower.getFirst();
        if (next.item() == null && carriesOn(last, next, column)) {
            joined.set(joined.size() - 1, cuts.join(last, next));
            joined.addAll(lower.subList(1, lower.size()));
        } else {
            joined.addAll(lower);
        }
        return joined;
    }

    private static boolean carriesOn(Line last, Line next, Column column) {
        if (Cuts.openEnd(last)) {
            return true;
        }
        return switch (column) {
            case ACTION -> !last.complete() && (last.item() == null || next.startsLowerCase());
            case TIMESCALE ->
                (next.startsLowerCase() && !next.text().matches("(?i)(?:tb[cad]|ongoing|on-going)\\b.*"))
                        || (MONTH_END.matcher(last.text()).matches()
                                && YEAR_START.matcher(next.text()).matches());
            default -> next.startsLowerCase() && !last.complete();
        };
    }
}

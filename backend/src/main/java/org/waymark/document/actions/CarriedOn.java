package org.waymark.document.actions;

import java.util.List;
import org.waymark.document.outline.Column;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Line;

/** Tells whether a row carries on the one above it, which a page break has cut. */
final class CarriedOn {

    private CarriedOn() {}

    /** Whether a row that repeats the number above it is the rest of its sentence. */
    static boolean sentence(RawRow row, ActionRow above) {
        List<Line> text = row.lines(Column.ACTION);
        Line last = above.lastActionLine();
        return last != null
                && !text.isEmpty()
                && (text.getFirst().startsLowerCase() || Cuts.openEnd(last))
                && row.lines(Column.TIMESCALE).isEmpty();
    }

    /** Whether a row without number is the rest of the one above. */
    static boolean by(RawRow row, ActionRow above) {
        Line last = above.lastActionLine();
        List<Line> text = row.lines(Column.ACTION);
        boolean merged = row.continued.contains(Column.NUMBER) || row.continued.contains(Column.ACTION);
        if (merged || text.isEmpty() || last == null) {
            return true;
        }
        Line first = text.getFirst();
        boolean ownLead = !row.lines(Column.AGENCY).isEmpty() && !row.continued.contains(Column.AGENCY);
        boolean sentence = first.startsLowerCase() || Cuts.openEnd(last);
        return sentence || first.item() != null || !ownLead || (row.top && !last.complete());
    }
}

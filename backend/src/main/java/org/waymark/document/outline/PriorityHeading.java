package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Ledger;
import org.waymark.document.text.Line;

/** A priority that begins with a heading line, in a document that has no small table for it, or one beside it. */
final class PriorityHeading {

    private static final Pattern HEADING = Pattern.compile(
            "^(?:(?:service management )?priority\\s*(?:no\\.?)?\\s*(?:SMP\\s?)?\\d{1,2}[a-z]?|SMP\\s?\\d{1,2})\\b(?![.]\\d).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("(?:service management )?(?:priority|smp) ?(?:no )?(?:smp ?)?(?:\\d{1,2}[a-z]? ?)?");
    private static final int LONGEST = 300;
    private static final int LOOK_AHEAD = 10;

    private PriorityHeading() {}

    /** Whether the piece is such a heading: what follows must belong to a priority. */
    static boolean is(List<Piece> pieces, int at) {
        Line line = line(pieces.get(at));
        if (line == null || !candidate(line)) {
            return false;
        }
        if (announcesTable(pieces, at)) {
            return true;
        }
        for (int i = at + 1; i < Math.min(pieces.size(), at + 1 + LOOK_AHEAD); i++) {
            Line next = line(pieces.get(i));
            if (pieces.get(i) instanceof Piece.Actions) {
                return true;
            }
            if (next != null && (candidate(next) || next.heading() == 1)) {
                return false;
            }
            if (next != null && (label(next) || Template.heading(next, Template.Part.START) != null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean candidate(Line line) {
        boolean dressed = line.bold() || line.heading() > 0;
        return dressed
                && line.text().length() <= LONGEST
                && HEADING.matcher(line.labelled()).matches();
    }

    private static boolean label(Line line) {
        HeadLabel label = HeadLabel.of(line.labelled());
        return label != null
                && label != HeadLabel.PRIORITY
                && (line.startsBold() || line.text().contains(":"));
    }

    private static @Nullable Line line(Piece piece) {
        return piece instanceof Piece.Text text ? text.line() : null;
    }

    /** Whether the block's small table follows at once, so that the heading only repeats it. */
    static boolean announcesTable(List<Piece> pieces, int at) {
        Line line = line(pieces.get(at));
        if (line == null || at + 1 >= pieces.size() || !(pieces.get(at + 1) instanceof Piece.Top top)) {
            return false;
        }
        String title = Outliner.key(HeadTable.read(top.rows(), Ledger.none()).title());
        String words = Outliner.key(line.labelled());
        return words.endsWith(title)
                && BARE.matcher(words.substring(0, words.length() - title.length()))
                        .matches();
    }

    /** The lines under a heading that carry the labels of the small table. */
    static List<Line> labelled(List<Piece> pieces, int at) {
        List<Line> found = new ArrayList<>();
        for (int i = at + 1; i < pieces.size(); i++) {
            Line line = line(pieces.get(i));
            if (line == null || !label(line)) {
                break;
            }
            found.add(line);
        }
        return found;
    }
}

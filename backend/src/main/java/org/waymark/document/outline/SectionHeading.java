package org.waymark.document.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;

/** Tells the heading of a section outside the priority blocks from its text. */
final class SectionHeading {

    private static final Pattern MATTER = Pattern.compile(
            "^(?:\\d{1,2}\\.?\\s+|section \\w+[:.]?\\s+|appendix\\b.*|annex\\b.*)?(?:the |our )?(?:introduction|foreword|vision|needs?\\b.*|resources|glossary|abbreviations"
                    + "|acronyms|contacts?|conclusion|next steps|equality\\b.*|governance|how (?:the|this|we)\\b.*"
                    + "|about (?:the|this)\\b.*|background|context|purpose|principles|consultation|references"
                    + "|service management(?: priorities)?|executive summary|summary|monitoring(?: and review)?|appendix\\b.*|annex\\b.*)[:.]?$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADING = 120;

    private SectionHeading() {}

    /** Whether a bold line has the words that plans head such sections with. */
    static boolean matter(Line line) {
        return line.bold() && MATTER.matcher(line.labelled()).matches();
    }

    /**
     * Whether a line heads a section.
     *
     * @param inSection whether it would stand in another one
     * @param cover the lines of the cover so far, when it would stand there
     */
    static boolean is(Line line, boolean inSection, @Nullable List<Line> cover) {
        if (line.text().length() > LONGEST_HEADING
                || (line.item() != null && line.item().bullet())) {
            return false;
        }
        boolean title = cover != null && cover.stream().noneMatch(other -> other.heading() == 1);
        if (line.heading() > 0 && line.heading() <= 2) {
            boolean onCover = cover != null && CoverReader.stamp(line.text());
            return !onCover && !(title && line.heading() == 1);
        }
        boolean later = line.bold() && inSection && !line.complete() && line.heading() == 0 && !line.soft();
        return matter(line) || (later && line.text().length() <= LONGEST_HEADING / 2);
    }
}

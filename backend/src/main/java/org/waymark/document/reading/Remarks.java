package org.waymark.document.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Findings;
import org.waymark.document.text.MarkdownText;
import org.waymark.document.word.Block;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.Remark;
import org.waymark.document.word.Span;
import org.waymark.document.word.Table;
import org.waymark.document.word.WordText;

/** Turns what Word adds to a text into findings with their place. */
public final class Remarks {

    private final Reading reading;

    private Remarks(Reading reading) {
        this.reading = reading;
    }

    public static void of(WordText text, Reading reading) {
        Remarks remarks = new Remarks(reading);
        remarks.blocks(text.body(), null);
        text.footnotes().forEach((number, blocks) -> remarks.blocks(blocks, "Footnote " + number));
        text.loose().forEach(remark -> remarks.add(remark, null));
        for (int number : reading.markdown.unplaced()) {
            reading.findings.info(
                    "footnote",
                    remarks.placeOfNote(text.body(), number),
                    reading.markdown.words(number),
                    "A footnote to a text that takes none. It is kept here.");
        }
    }

    private void blocks(List<Block> blocks, @Nullable String where) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> {
                    String place = where == null ? reading.placeOf(paragraph) : where;
                    paragraph.remarks().forEach(remark -> add(remark, place));
                    paragraph.spans().forEach(span -> link(span, place));
                }
                case Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks(), where)));
            }
        }
    }

    private void link(Span span, String place) {
        if (span.link() != null && !MarkdownText.safe(span.link())) {
            reading.findings.info(
                    "link-left-out",
                    place,
                    span.text() + " " + span.link(),
                    "The text leads to an address that cannot be followed from a web page; the text was kept.");
        }
    }

    private String placeOfNote(List<Block> blocks, int number) {
        for (Block block : blocks) {
            String place = switch (block) {
                case Paragraph paragraph -> refers(paragraph, number) ? reading.placeOf(paragraph) : "";
                case Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> placeOfNote(cell.blocks(), number))
                            .filter(found -> !found.equals(NOWHERE))
                            .findFirst()
                            .orElse("");
            };
            if (!place.isEmpty()) {
                return place;
            }
        }
        return NOWHERE;
    }

    private static final String NOWHERE = "Footnotes";

    private static boolean refers(Paragraph paragraph, int number) {
        return paragraph.spans().stream()
                .anyMatch(span -> Integer.valueOf(number).equals(span.footnote()));
    }

    private void add(Remark remark, @Nullable String place) {
        String where = place == null ? "Whole document" : place;
        String about = remark.about() == null || remark.about().isBlank() ? "" : " " + remark.about() + ".";
        Findings findings = reading.findings;
        String words = remark.words();
        switch (remark.kind()) {
            case COMMENT -> findings.info("comment", where, words, "A comment in the margin." + about);
            case DELETION ->
                findings.info("tracked-deletion", where, words, "Deleted with changes tracked; not loaded." + about);
            case MOVED_AWAY ->
                findings.info(
                        "tracked-move", where, words, "Moved with changes tracked; read at its new place." + about);
            case HIDDEN_TEXT ->
                findings.warning("hidden-text", where, words, "Not seen in the document; not loaded." + about);
            case STRUCK_OUT ->
                findings.warning("struck-out", where, words, "Struck out, but not deleted; loaded as text." + about);
            case PLACEHOLDER ->
                findings.info("placeholder", where, words, "A field that nobody filled in; not loaded.");
            case TEXT_BOX -> findings.info("text-box", where, words, "Stands in a text box; read where the box hangs.");
            case IMAGE -> findings.warning("image", where, words, "A picture is not loaded." + about);
            case DRAWN_TEXT ->
                findings.warning("drawn-text", where, words, "Words in a drawing are not loaded." + about);
            case EMBEDDED -> findings.warning("embedded", where, words, "Not loaded." + about);
            case HEADER -> findings.info("header", "Page header", words, "The header of the pages; not loaded.");
            case FOOTER -> findings.info("footer", "Page footer", words, "The footer of the pages; not loaded.");
        }
    }
}

package org.waymark.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** What all parts of one file share while they are read. */
final class DocumentText {

    private final Styles styles;
    private final Numbering numbering;
    private final Annotations annotations;
    private int paragraphs;

    private DocumentText(Parts main) throws InvalidFormatException, IOException {
        styles = new Styles(first(main, "styles"));
        numbering = new Numbering(first(main, "numbering"), styles);
        annotations = new Annotations(main);
    }

    private static @Nullable Xml first(Parts main, String kind) throws InvalidFormatException, IOException {
        List<Parts> found = main.related(kind);
        return found.isEmpty() ? null : found.getFirst().xml();
    }

    static WordText read(Parts main) throws InvalidFormatException, IOException {
        DocumentText document = new DocumentText(main);
        Xml body = main.xml().child("w:body");
        if (body == null) {
            throw new DocumentRefused(
                    Refusal.BROKEN_FILE,
                    "The file has no text. Open it in Word, save it again under another name and try that one.");
        }
        List<Block> blocks = new Story(document, main).whole(body);
        Map<Integer, List<Block>> notes = document.notes();
        List<Remark> loose = new ArrayList<>(document.running(main, "header", RemarkKind.HEADER));
        loose.addAll(document.running(main, "footer", RemarkKind.FOOTER));
        loose.addAll(document.annotations.unused());
        return new WordText(blocks, notes, loose);
    }

    /** A note may refer to a further one, so they are read until no new one turns up. */
    private Map<Integer, List<Block>> notes() {
        Map<Integer, List<Block>> notes = new HashMap<>();
        for (int done = 0; done < annotations.numbered().size(); done++) {
            Annotations.Note note = annotations.numbered().get(done);
            notes.put(note.number(), new Story(this, note.part()).whole(note.content()));
        }
        return notes;
    }

    private List<Remark> running(Parts main, String kind, RemarkKind as) throws InvalidFormatException, IOException {
        List<Remark> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Parts part : main.related(kind)) {
            for (Paragraph paragraph : paragraphs(new Story(this, part).whole(part.xml()))) {
                String text = paragraph.text().replace('\n', ' ').strip();
                if (!text.isEmpty() && seen.add(text)) {
                    found.add(new Remark(as, text, null));
                }
                paragraph.remarks().stream()
                        .filter(remark -> seen.add(remark.toString()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> found = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> found.add(paragraph);
                case Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> found.addAll(paragraphs(cell.blocks()))));
            }
        }
        return found;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Annotations annotations() {
        return annotations;
    }

    int nextParagraph() {
        return ++paragraphs;
    }
}

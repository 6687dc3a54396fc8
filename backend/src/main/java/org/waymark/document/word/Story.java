package org.waymark.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one part: the body, a footnote, a header. */
final class Story {

    private final DocumentText document;
    private final Parts part;
    private final Runs runs = new Runs(this);
    private final Tables tables = new Tables(this);
    private final List<Remark> carried = new ArrayList<>();
    /** Whether the table of contents that Word keeps is being read. */
    private boolean contents;

    Story(DocumentText document, Parts part) {
        this.document = document;
        this.part = part;
    }

    Parts part() {
        return part;
    }

    Styles styles() {
        return document.styles();
    }

    Annotations annotations() {
        return document.annotations();
    }

    /** Keeps a remark for the next paragraph. */
    void carry(Remark remark) {
        carried.add(remark);
    }

    /** Reads the whole part; what is left to be said at its end stands in an empty paragraph. */
    List<Block> whole(Xml container) {
        List<Block> blocks = inside(container);
        if (!carried.isEmpty()) {
            Inline last = new Inline();
            last.remarks(carried);
            carried.clear();
            emit(last, null, null, blocks);
        }
        return blocks;
    }

    List<Block> inside(Xml container) {
        List<Block> blocks = new ArrayList<>();
        Inline pending = into(container, blocks, null);
        if (pending != null && !pending.empty()) {
            emit(pending, null, null, blocks);
        }
        return blocks;
    }

    private @Nullable Inline into(Xml container, List<Block> blocks, @Nullable Inline before) {
        Inline pending = before;
        for (Xml child : container.children()) {
            switch (child.name) {
                case "w:p" -> pending = paragraph(child, blocks, pending);
                case "w:tbl" -> {
                    // a paragraph whose end was deleted cannot be carried on by a table
                    if (pending != null && !pending.empty()) {
                        emit(pending, null, null, blocks);
                        pending = null;
                    }
                    blocks.add(tables.read(child));
                }
                case "w:sdt" -> pending = contentControl(child, blocks, pending);
                case "w:del" -> remark(RemarkKind.DELETION, child);
                case "w:moveFrom" -> remark(RemarkKind.MOVED_AWAY, child);
                case "w:altChunk" -> carry(new Remark(RemarkKind.EMBEDDED, null, "Another document put in whole"));
                case "mc:AlternateContent" -> {
                    Xml chosen = Revisions.chosen(child);
                    pending = chosen == null ? pending : into(chosen, blocks, pending);
                }
                case "w:sectPr", "w:tcPr", "w:pPr" -> {
                    // says how, not what
                }
                case "w:commentRangeStart" -> annotations().quoteStarts(child.attribute("w:id"));
                case "w:commentRangeEnd" -> annotations().quoteEnds(child.attribute("w:id"));
                case "w:r", "w:hyperlink" -> pending = paragraph(wrapped(child), blocks, pending);
                default -> pending = into(child, blocks, pending);
            }
        }
        return pending;
    }

    private static Xml wrapped(Xml run) {
        Xml paragraph = new Xml("w:p");
        paragraph.add(run);
        return paragraph;
    }

    private @Nullable Inline contentControl(Xml control, List<Block> blocks, @Nullable Inline pending) {
        Xml content = control.child("w:sdtContent");
        Xml settings = control.child("w:sdtPr");
        if (content == null) {
            return pending;
        }
        if (settings != null && settings.on("w:showingPlcHdr")) {
            remark(RemarkKind.PLACEHOLDER, content);
            return pending;
        }
        String gallery = settings == null ? null : settings.value("w:docPartObj", "w:docPartGallery");
        boolean outer = contents;
        contents = outer || "Table of Contents".equals(gallery);
        Inline left = into(content, blocks, pending);
        contents = outer;
        return left;
    }

    private void remark(RemarkKind kind, Xml element) {
        String words = Characters.seen(Revisions.words(element)).strip();
        if (!words.isEmpty()) {
            carry(new Remark(kind, words, Revisions.by(element)));
        }
    }

    private @Nullable Inline paragraph(Xml paragraph, List<Block> blocks, @Nullable Inline pending) {
        Inline inline = pending == null ? new Inline() : pending;
        inline.remarks(carried);
        carried.clear();
        Xml properties = paragraph.child("w:pPr");
        runs.paragraph(paragraph, inline);
        if (Revisions.joinsNext(properties)) {
            return inline;
        }
        emit(inline, properties, document.numbering().next(properties), blocks);
        return null;
    }

    private void emit(Inline inline, @Nullable Xml properties, @Nullable Mark mark, List<Block> blocks) {
        blocks.add(new Paragraph(
                document.nextParagraph(),
                inline.spans(),
                styles().heading(properties),
                contents || inline.contents() || styles().contents(properties),
                mark,
                inline.remarks()));
        blocks.addAll(inline.boxes());
    }
}

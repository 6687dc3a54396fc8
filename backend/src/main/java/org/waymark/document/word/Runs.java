package org.waymark.document.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside a paragraph, as it is seen with every tracked change accepted. */
final class Runs {

    private final Story story;
    private final Fields fields = new Fields();
    private final Drawings drawings;

    Runs(Story story) {
        this.story = story;
        this.drawings = new Drawings(story);
    }

    void paragraph(Xml paragraph, Inline into) {
        children(paragraph, paragraph.child("w:pPr"), null, into);
        fields.paragraphEnds();
    }

    private void children(Xml parent, @Nullable Xml properties, @Nullable String link, Inline into) {
        for (Xml child : parent.children()) {
            child(child, properties, link, into);
        }
    }

    private void child(Xml element, @Nullable Xml properties, @Nullable String link, Inline into) {
        switch (element.name) {
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr", "w:fldData" -> {
                // says how, not what
            }
            case "w:r" -> run(element, properties, link, into);
            case "w:hyperlink" -> children(element, properties, story.part().address(element.attribute("r:id")), into);
            case "w:fldSimple" -> {
                String target = Fields.link(element.attribute("w:instr"));
                children(element, properties, target == null ? link : target, into);
            }
            case "w:del" -> into.remark(RemarkKind.DELETION, Revisions.words(element), Revisions.by(element));
            case "w:moveFrom" -> into.remark(RemarkKind.MOVED_AWAY, Revisions.words(element), Revisions.by(element));
            case "w:sdt" -> contentControl(element, properties, link, into);
            case "w:commentRangeStart" -> story.annotations().quoteStarts(element.attribute("w:id"));
            case "w:commentRangeEnd" -> story.annotations().quoteEnds(element.attribute("w:id"));
            case "w:subDoc" -> into.remark(RemarkKind.EMBEDDED, "", "Another document, named by its address");
            case "m:t" -> show(element.text(), null, properties, link, into);
            case "mc:AlternateContent" -> {
                Xml chosen = Revisions.chosen(element);
                if (chosen != null) {
                    children(chosen, properties, link, into);
                }
            }
            default -> children(element, properties, link, into);
        }
    }

    private void contentControl(Xml control, @Nullable Xml properties, @Nullable String link, Inline into) {
        Xml content = control.child("w:sdtContent");
        Xml settings = control.child("w:sdtPr");
        if (content == null) {
            return;
        }
        if (settings != null && settings.on("w:showingPlcHdr")) {
            into.remark(RemarkKind.PLACEHOLDER, Revisions.words(content), null);
        } else {
            children(content, properties, link, into);
        }
    }

    private void run(Xml run, @Nullable Xml paragraph, @Nullable String link, Inline into) {
        Xml dress = run.child("w:rPr");
        for (Xml child : run.children()) {
            switch (child.name) {
                case "w:t" -> show(child.text(), dress, paragraph, link, into);
                case "w:tab", "w:ptab" -> show("\t", dress, paragraph, link, into);
                case "w:br", "w:cr" -> show("\n", dress, paragraph, link, into);
                case "w:noBreakHyphen" -> show("-", dress, paragraph, link, into);
                case "w:sym" ->
                    show(
                            Characters.symbol(child.attribute("w:font"), child.attribute("w:char")),
                            dress,
                            paragraph,
                            link,
                            into);
                case "w:delText" -> into.remark(RemarkKind.DELETION, child.text(), null);
                case "w:fldChar" -> show(fields.mark(child), dress, paragraph, link, into);
                case "w:instrText" -> fields.instruction(child.text());
                case "w:footnoteReference" -> note("footnote", child, into);
                case "w:endnoteReference" -> note("endnote", child, into);
                case "w:commentReference" -> comment(child, into);
                case "w:drawing", "w:pict", "w:object" -> drawings.read(child, into);
                case "w:ruby" -> ruby(child, paragraph, link, into);
                case "mc:AlternateContent" -> {
                    Xml chosen = Revisions.chosen(child);
                    if (chosen != null) {
                        run(chosen, paragraph, link, into);
                    }
                }
                default -> {
                    // marks of pages and notes, which Word fills in itself
                }
            }
        }
    }

    private void show(String text, @Nullable Xml dress, @Nullable Xml paragraph, @Nullable String link, Inline into) {
        if (text.isEmpty()) {
            return;
        }
        if (fields.inInstruction() || story.styles().on("w:vanish", dress, paragraph)) {
            into.remark(RemarkKind.HIDDEN_TEXT, text, null);
            return;
        }
        if (dress != null && (dress.on("w:strike") || dress.on("w:dstrike"))) {
            into.remark(RemarkKind.STRUCK_OUT, text, null);
        }
        if (fields.inContents()) {
            into.contentsField();
        }
        String target = link != null ? link : fields.link();
        story.annotations().quote(text);
        into.text(
                text, story.styles().on("w:b", dress, paragraph), story.styles().on("w:i", dress, paragraph), target);
    }

    private void note(String kind, Xml reference, Inline into) {
        int number = story.annotations().number(kind, reference.attribute("w:id"));
        if (number > 0) {
            into.footnote(number);
        }
    }

    private void comment(Xml reference, Inline into) {
        Remark comment = story.annotations().comment(reference.attribute("w:id"));
        if (comment != null) {
            into.remarks(List.of(comment));
        }
    }

    /** The base with its reading in brackets behind it. */
    private void ruby(Xml ruby, @Nullable Xml paragraph, @Nullable String link, Inline into) {
        for (Xml part : ruby.children()) {
            boolean reading = part.is("w:rt");
            if (reading || part.is("w:rubyBase")) {
                into.text(reading ? " (" : "", false, false, link);
                children(part, paragraph, link, into);
                into.text(reading ? ")" : "", false, false, link);
            }
        }
    }
}

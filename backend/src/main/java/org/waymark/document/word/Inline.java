package org.waymark.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been read of a paragraph so far. */
final class Inline {

    private final List<Span> spans = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Block> boxes = new ArrayList<>();
    private boolean inContents;

    void text(String raw, boolean bold, boolean italic, @Nullable String link) {
        String text = Characters.seen(raw);
        if (text.isEmpty()) {
            return;
        }
        Span span = new Span(text, bold, italic, link, null);
        Span last = spans.isEmpty() ? null : spans.getLast();
        if (last != null && last.sameDress(span)) {
            spans.set(spans.size() - 1, last.withText(last.text() + text));
        } else {
            spans.add(span);
        }
    }

    void footnote(int number) {
        spans.add(new Span("", false, false, null, number));
    }

    void remark(RemarkKind kind, String words, @Nullable String about) {
        String text = Characters.seen(words).strip();
        Remark last = remarks.isEmpty() ? null : remarks.getLast();
        if (last != null
                && last.kind() == kind
                && Objects.equals(last.about(), about)
                && kind != RemarkKind.COMMENT
                && kind != RemarkKind.IMAGE
                && last.words() != null) {
            remarks.set(remarks.size() - 1, new Remark(kind, last.words() + glue(words) + text, about));
        } else {
            remarks.add(new Remark(kind, text.isEmpty() ? null : text, about));
        }
    }

    private static String glue(String words) {
        return words.startsWith(" ") ? " " : "";
    }

    void remarks(List<Remark> others) {
        remarks.addAll(others);
    }

    void box(List<Block> blocks) {
        boxes.addAll(blocks);
    }

    /** Says that what is read now is the result of a field that lists the contents. */
    void contentsField() {
        inContents = true;
    }

    /** Whether it is a line of such a list, which ends with the number of a page. */
    boolean contents() {
        String last = spans.isEmpty() ? "" : spans.getLast().text().strip();
        return inContents && !last.isEmpty() && Character.isDigit(last.charAt(last.length() - 1));
    }

    boolean empty() {
        return spans.isEmpty() && remarks.isEmpty() && boxes.isEmpty();
    }

    List<Span> spans() {
        return spans;
    }

    List<Remark> remarks() {
        return remarks;
    }

    List<Block> boxes() {
        return boxes;
    }
}

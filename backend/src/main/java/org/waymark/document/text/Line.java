package org.waymark.document.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.Span;

/**
 * A line of the document: a paragraph, or what stands between two line breaks of one. Its text has single spaces and
 * none at its ends, and is the text of its spans.
 */
public final class Line {

    private static final String CLOSING = ")]\"'\u2019\u201d";

    private final List<Span> spans;
    private final String text;
    private final @Nullable Item item;
    private final boolean soft;
    private final Paragraph source;

    public Line(List<Span> spans, @Nullable Item item, boolean soft, Paragraph source) {
        this.spans = tidy(spans);
        this.text = joined(this.spans);
        this.item = item;
        this.soft = soft;
        this.source = source;
    }

    private static String joined(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }

    private static List<Span> tidy(List<Span> raw) {
        List<Span> tidy = new ArrayList<>();
        boolean space = true;
        for (Span span : raw) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < span.text().length(); i++) {
                char c = span.text().charAt(i);
                boolean blank = Character.isWhitespace(c);
                if (!blank || !space) {
                    text.append(blank ? ' ' : c);
                }
                space = blank;
            }
            if (!text.isEmpty() || span.footnote() != null) {
                tidy.add(span.withText(text.toString()));
            }
        }
        stripEnd(tidy);
        return List.copyOf(tidy);
    }

    private static void stripEnd(List<Span> spans) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            Span span = spans.get(i);
            String stripped = span.text().stripTrailing();
            if (stripped.isEmpty() && span.footnote() == null) {
                spans.remove(i);
            } else {
                spans.set(i, span.withText(stripped));
            }
            if (!stripped.isEmpty()) {
                return;
            }
        }
    }

    public String text() {
        return text;
    }

    List<Span> spans() {
        return spans;
    }

    @Nullable
    public Item item() {
        return item;
    }

    /** Whether it goes on after a line break inside its paragraph. */
    public boolean soft() {
        return soft;
    }

    public int heading() {
        return source.heading();
    }

    public Paragraph source() {
        return source;
    }

    public boolean blank() {
        return spans.isEmpty();
    }

    /** The text behind its number or letter, as it is seen; a bullet is left out. */
    public String labelled() {
        return item == null || item.bullet() ? text : (item.label() + " " + text).strip();
    }

    public boolean bold() {
        return !text.isEmpty() && spans.stream().allMatch(span -> span.bold() || !hasLetter(span.text()));
    }

    public boolean startsBold() {
        for (Span span : spans) {
            if (!span.text().isBlank()) {
                return span.bold();
            }
        }
        return false;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    public boolean startsLowerCase() {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether it ends as a sentence does, or announces what follows. */
    public boolean complete() {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** The same line without its first characters. */
    public Line after(int characters) {
        return cut(characters, text.length(), null);
    }

    /** A stretch of the line, with a label of its own. */
    public Line cut(int from, int to, @Nullable Item label) {
        List<Span> kept = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int length = span.text().length();
            int start = Math.clamp((long) from - at, 0, length);
            int end = Math.clamp((long) to - at, 0, length);
            boolean note = span.footnote() != null && at >= from && (at < to || to == text.length());
            if (start < end || note) {
                kept.add(span.withText(span.text().substring(start, Math.max(start, end))));
            }
            at += length;
        }
        return new Line(kept, label, soft, source);
    }

    public Line withItem(@Nullable Item other) {
        return new Line(spans, other, soft, source);
    }

    /** This line carried on by another: {@code glue} stands between them. */
    public Line join(Line next, String glue) {
        List<Span> both = new ArrayList<>(spans);
        if (!glue.isEmpty() && !spans.isEmpty()) {
            Span last = spans.getLast();
            both.add(new Span(glue, last.bold(), last.italic(), null, null));
        }
        both.addAll(next.spans);
        return new Line(both, item, soft, source);
    }

    @Override
    public String toString() {
        return (item == null ? "" : item.label() + " ") + text;
    }
}

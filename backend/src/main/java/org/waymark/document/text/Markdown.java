package org.waymark.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.word.Block;
import org.waymark.document.word.Span;

/**
 * Writes lines as the product's Markdown subset: paragraphs, bold, italic, links, lists two deep, footnotes. Everything
 * that would be read as Markdown by accident is escaped.
 */
public final class Markdown {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

    private final Map<Integer, List<Block>> footnotes;
    private final TreeSet<Integer> placed = new TreeSet<>();
    private final Cuts cuts;

    public Markdown(Map<Integer, List<Block>> footnotes, Cuts cuts) {
        this.footnotes = footnotes;
        this.cuts = cuts;
    }

    /** Null when the lines hold nothing. */
    @Nullable
    public String orNull(List<Line> lines) {
        String written = write(lines);
        return written.isEmpty() ? null : written;
    }

    public String write(List<Line> raw) {
        List<Line> lines = cuts.mend(raw);
        TreeSet<Integer> notes = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        Item before = null;
        String indent = "";
        int outermost = lines.stream()
                .mapToInt(line -> line.item() == null ? Integer.MAX_VALUE : level(line.item()))
                .min()
                .orElse(0);
        for (Line line : lines) {
            Item item = line.item();
            if (!text.isEmpty()) {
                text.append(item != null && before != null ? "\n" : "\n\n");
            }
            boolean nested = item != null && before != null && level(item) > outermost;
            String label = label(item);
            text.append(nested ? indent : "").append(label).append(inline(line, notes));
            indent = nested ? indent : " ".repeat(label.length());
            before = item;
        }
        for (int number : notes) {
            text.append("\n\n[^").append(number).append("]: ").append(footnote(number));
        }
        placed.addAll(notes);
        return text.toString();
    }

    private static int level(@Nullable Item item) {
        return item == null ? 0 : item.level();
    }

    /** A plain number makes a numbered list; any other label is kept as words of the item. */
    private static String label(@Nullable Item item) {
        if (item == null) {
            return "";
        }
        if (NUMBER.matcher(item.label()).matches()) {
            return item.label() + " ";
        }
        return item.bullet() ? "- " : "- " + MarkdownText.escape(item.label()) + " ";
    }

    private static String inline(Line line, Set<Integer> notes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.spans().size(); i++) {
            Span span = line.spans().get(i);
            if (span.footnote() != null) {
                notes.add(span.footnote());
                text.append("[^").append(span.footnote()).append(']');
            } else {
                MarkdownText.append(text, span, next(line, i + 1));
            }
        }
        String written = text.toString();
        return line.item() == null || line.item().bullet() ? MarkdownText.escapeStart(written) : written;
    }

    /** The first character from a span on, a space at the end of the line. */
    private static char next(Line line, int from) {
        for (int i = from; i < line.spans().size(); i++) {
            if (!line.spans().get(i).text().isEmpty()) {
                return line.spans().get(i).text().charAt(0);
            }
        }
        return ' ';
    }

    private String footnote(int number) {
        return MarkdownText.escape(words(number));
    }

    /** The bare words of a footnote. */
    public String words(int number) {
        return Lines.of(footnotes.getOrDefault(number, List.of())).stream()
                .map(Line::labelled)
                .collect(Collectors.joining(" "));
    }

    /** Footnotes of lines whose text is kept without dress, for a note beside it. */
    public List<String> footnotesOf(List<Line> lines) {
        List<String> found = new ArrayList<>();
        for (Line line : lines) {
            for (Span span : line.spans()) {
                if (span.footnote() != null && placed.add(span.footnote())) {
                    found.add(words(span.footnote()));
                }
            }
        }
        return found;
    }

    /** Footnotes that have found no place yet. */
    public List<Integer> unplaced() {
        return footnotes.keySet().stream()
                .filter(number -> !placed.contains(number))
                .sorted()
                .toList();
    }
}

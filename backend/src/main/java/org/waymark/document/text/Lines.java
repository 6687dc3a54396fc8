package org.waymark.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.word.Block;
import org.waymark.document.word.Mark;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.Span;
import org.waymark.document.word.Table;

/** Makes lines of blocks, and tells the bullets that people type from text. */
public final class Lines {

    private static final Pattern TYPED_BULLET = Pattern.compile("^(?:[•·▪●○◦‣➢►✓■□–—*-]\\s+|[•·▪●○◦‣➢►■]\\s*)(?=\\S)");

    private Lines() {}

    public static List<Line> of(List<? extends Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> lines.addAll(of(paragraph));
                case Table table -> lines.addAll(of(table));
            }
        }
        return lines;
    }

    public static List<Line> of(Paragraph paragraph) {
        List<Line> lines = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span span : paragraph.spans()) {
            String[] pieces = span.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    add(open, paragraph, lines);
                }
                open.add(span.withText(pieces[i]));
            }
        }
        add(open, paragraph, lines);
        return lines;
    }

    private static void add(List<Span> open, Paragraph paragraph, List<Line> lines) {
        boolean soft = !lines.isEmpty();
        Mark mark = soft ? null : paragraph.mark();
        Line line = new Line(open, item(mark), soft, paragraph);
        open.clear();
        Matcher typed = TYPED_BULLET.matcher(line.text());
        if (typed.find()) {
            int level = mark == null ? 0 : mark.level();
            line = line.cut(typed.end(), line.text().length(), new Item(Item.BULLET, level));
        }
        if (!line.blank() || (line.item() != null && !line.item().bullet())) {
            lines.add(line);
        }
    }

    private static @Nullable Item item(@Nullable Mark mark) {
        return mark == null ? null : new Item(mark.bullet() ? Item.BULLET : mark.text(), mark.level());
    }

    /** A table that is no more than text: each row is an item, its cells one after the other. */
    public static List<Line> of(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Line> said = new ArrayList<>();
            row.cells().forEach(cell -> said.addAll(of(cell.blocks())));
            if (!said.isEmpty()) {
                lines.add(inOne(said, " – ").withItem(new Item(Item.BULLET, 0)));
            }
        }
        return lines;
    }

    /** Lines made one, their numbers in the text; {@code between} stands where the line before is not complete. */
    public static Line inOne(List<Line> said, String between) {
        List<Span> spans = new ArrayList<>();
        boolean complete = false;
        for (Line line : said) {
            Line plain = line.item() == null ? line : labelInText(line);
            if (!spans.isEmpty()) {
                Span last = spans.getLast();
                spans.add(new Span(complete ? " " : between, last.bold(), last.italic(), null, null));
            }
            spans.addAll(plain.spans());
            complete = plain.text().isEmpty() ? complete : plain.complete();
        }
        Line first = said.getFirst();
        return new Line(spans, null, first.soft(), first.source());
    }

    /** The automatic number made part of the text. */
    public static Line labelInText(Line line) {
        Item item = line.item();
        if (item == null || item.bullet()) {
            return line.withItem(null);
        }
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(item.label() + " ", line.startsBold(), false, null, null));
        spans.addAll(line.spans());
        return new Line(spans, null, line.soft(), line.source());
    }

    /** The bare words, line by line, as they are seen. */
    public static String written(List<Line> lines) {
        return lines.stream()
                .map(Line::labelled)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The bare words of blocks in one string. */
    public static String text(List<? extends Block> blocks) {
        return of(blocks).stream()
                .map(Line::labelled)
                .collect(Collectors.joining(" "))
                .strip();
    }
}

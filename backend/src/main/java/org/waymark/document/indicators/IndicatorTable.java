package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Span;
import org.waymark.document.word.Table;

/** Indicators that were set in a table: each row becomes the lines that the format would have. */
public final class IndicatorTable {

    private static final int LONGEST_HEADING = 40;

    private IndicatorTable() {}

    public static List<Line> lines(Table table) {
        List<String> headings =
                table.rows().isEmpty() ? List.of() : headings(table.rows().getFirst());
        if (headings.isEmpty()) {
            List<Line> plain = new ArrayList<>();
            table.rows().forEach(row -> row.cells().forEach(cell -> plain.addAll(Lines.of(cell.blocks()))));
            return plain;
        }
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            boolean first = true;
            Line number = null;
            for (int i = 0; i < row.cells().size(); i++) {
                for (Line line : Lines.of(row.cells().get(i).blocks())) {
                    if (number == null && first && line.labelled().matches("\\(?\\d{1,2}[a-z]?[).]?")) {
                        number = bold("(" + line.labelled().replaceAll("[().]", "") + ") ", line);
                        continue;
                    }
                    String heading = i < headings.size() ? headings.get(i) : "";
                    lines.add(first ? begin(number, line) : labelled(heading, line));
                    first = false;
                }
            }
        }
        return lines;
    }

    /** The column headings as they stand; empty when the table has none. */
    public static String headings(Table table) {
        return table.rows().isEmpty()
                ? ""
                : String.join(" \u2013 ", headings(table.rows().getFirst()));
    }

    /** The column headings when the first row names details of indicators; else nothing. */
    private static List<String> headings(Table.Row row) {
        List<String> headings =
                row.cells().stream().map(cell -> Lines.text(cell.blocks())).toList();
        boolean known = headings.stream().anyMatch(heading -> detail(heading) != null);
        boolean brief = headings.stream().allMatch(heading -> heading.length() <= LONGEST_HEADING);
        return known && brief ? headings : List.of();
    }

    private static @org.jspecify.annotations.Nullable IndicatorDetail detail(String heading) {
        for (IndicatorDetail detail : IndicatorDetail.values()) {
            if (detail.names(heading)) {
                return detail;
            }
        }
        return null;
    }

    private static Line begin(@org.jspecify.annotations.Nullable Line number, Line line) {
        Line words = bold(line.labelled(), line);
        return number == null ? words : number.join(words, " ");
    }

    private static Line bold(String text, Line source) {
        return new Line(List.of(new Span(text, true, false, null, null)), null, false, source.source());
    }

    private static Line labelled(String heading, Line line) {
        if (detail(heading) == null) {
            return heading.isEmpty()
                    ? line
                    : new Line(List.of(Span.plain(heading + ": ")), null, false, line.source()).join(line, " ");
        }
        return new Line(List.of(Span.plain(heading + ": ")), null, false, line.source()).join(line.withItem(null), " ");
    }
}

package org.waymark.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table and puts every cell at its place in the grid. */
final class Tables {

    /** No plan has a wider table; a file may claim one with a million columns. */
    private static final int WIDEST = 63;

    private final Story story;

    Tables(Story story) {
        this.story = story;
    }

    Table read(Xml table) {
        List<Xml> rows = new ArrayList<>();
        unwrap(table, "w:tr", rows);
        List<Table.Row> read = new ArrayList<>();
        for (Xml row : rows) {
            Xml properties = row.child("w:trPr");
            if (properties != null && properties.child("w:del") != null) {
                carry(row, Revisions.by(change(properties)));
            } else {
                read.add(row(row, properties));
            }
        }
        return new Table(read);
    }

    private static Xml change(Xml properties) {
        Xml change = properties.child("w:del");
        return change == null ? properties : change;
    }

    private void carry(Xml deleted, String by) {
        String words = Characters.seen(Revisions.words(deleted)).strip();
        if (!words.isEmpty()) {
            story.carry(new Remark(RemarkKind.DELETION, words, by));
        }
    }

    /** Rows and cells may stand inside content controls and marks of insertion. */
    private static void unwrap(Xml parent, String wanted, List<Xml> found) {
        for (Xml child : parent.children()) {
            if (child.is(wanted)) {
                found.add(child);
            } else if (child.is("mc:AlternateContent")) {
                Xml chosen = Revisions.chosen(child);
                if (chosen != null) {
                    unwrap(chosen, wanted, found);
                }
            } else if (!child.name.endsWith("Pr") && !child.is("w:p") && !child.is("w:tbl")) {
                unwrap(child, wanted, found);
            }
        }
    }

    private Table.Row row(Xml row, @Nullable Xml properties) {
        List<Xml> cells = new ArrayList<>();
        unwrap(row, "w:tc", cells);
        List<Table.Cell> read = new ArrayList<>();
        int column = properties == null ? 0 : clamp(properties.number(0, "w:gridBefore"), 0);
        for (Xml cell : cells) {
            Table.Cell next = cell(cell, column);
            Xml cellProperties = cell.child("w:tcPr");
            Table.Cell last = read.isEmpty() ? null : read.getLast();
            if (last != null && cellProperties != null && continues(cellProperties.child("w:hMerge"))) {
                List<Block> both = new ArrayList<>(last.blocks());
                both.addAll(next.blocks());
                read.set(
                        read.size() - 1,
                        new Table.Cell(both, last.column(), last.span() + next.span(), last.continued()));
            } else {
                read.add(next);
            }
            column = clamp(column + next.span(), 0);
        }
        return new Table.Row(read, properties != null && properties.on("w:tblHeader"));
    }

    private Table.Cell cell(Xml cell, int column) {
        Xml properties = cell.child("w:tcPr");
        int span = properties == null ? 1 : clamp(properties.number(1, "w:gridSpan"), 1);
        boolean continued = properties != null && continues(properties.child("w:vMerge"));
        if (properties != null && properties.child("w:cellDel") != null) {
            Xml change = properties.child("w:cellDel");
            carry(cell, change == null ? "" : Revisions.by(change));
            return new Table.Cell(List.of(), column, span, continued);
        }
        if (continued
                && Revisions.words(cell).isBlank()
                && cell.below("w:drawing").isEmpty()) {
            // it is not seen, and so its empty paragraphs are not counted either
            return new Table.Cell(List.of(), column, span, true);
        }
        return new Table.Cell(story.inside(cell), column, span, continued);
    }

    private static boolean continues(@Nullable Xml merge) {
        return merge != null && !"restart".equals(merge.attribute("w:val"));
    }

    private static int clamp(int columns, int least) {
        return Math.clamp(columns, least, WIDEST);
    }
}

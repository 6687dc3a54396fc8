package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Block;
import org.waymark.document.word.Paragraph;
import org.waymark.document.word.Table;

/** Tells apart the tables of a document, and opens those that only lay out text. */
public final class Pieces {

    private static final int MOST_LINES_BETWEEN = 3;
    private static final int MOST_LAYOUT_ROWS = 3;

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    public static List<Piece> of(List<Block> blocks) {
        Pieces pieces = new Pieces();
        pieces.add(blocks);
        return List.copyOf(pieces.pieces);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> Lines.of(paragraph).forEach(line -> pieces.add(new Piece.Text(line)));
                case Table table -> add(table);
            }
        }
    }

    private void add(Table table) {
        if (ContentsTable.is(table)) {
            pieces.add(new Piece.Contents(table));
        } else if (goesOnWithActions(table)) {
            pieces.add(new Piece.Actions(table.rows()));
        } else if (structured(table)) {
            byRows(table);
        } else if (afterTop() && ActionRuns.unheaded(table)) {
            pieces.add(new Piece.Actions(table.rows()));
        } else if (layout(table)) {
            byColumns(table);
        } else {
            pieces.add(new Piece.Plain(table));
        }
    }

    private static boolean structured(Table table) {
        return HeadTable.is(table.rows())
                || table.rows().stream().anyMatch(row -> ActionColumns.heading(row) || section(row) || nested(row));
    }

    private static boolean nested(Table.Row row) {
        return row.cells().stream()
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(block -> block instanceof Table inner && (ContentsTable.is(inner) || structured(inner)));
    }

    private static boolean section(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            for (Line line : Lines.of(cell.blocks())) {
                Template.Heading heading = Template.heading(line, Template.Part.START);
                if (heading != null
                        && (line.startsBold()
                                || line.heading() > 0
                                || line.text().endsWith("?"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A table without heading row that carries on the action table before it, perhaps below a line or two. */
    private boolean goesOnWithActions(Table table) {
        int last = pieces.size() - 1;
        while (last >= 0 && pieces.size() - last <= MOST_LINES_BETWEEN && pieces.get(last) instanceof Piece.Text) {
            last--;
        }
        if (last < 0 || !(pieces.get(last) instanceof Piece.Actions) || HeadTable.is(table.rows())) {
            return false;
        }
        return last == pieces.size() - 1 ? ActionRuns.goesOn(table) : ActionRuns.unheaded(table);
    }

    private boolean afterTop() {
        return pieces.stream().anyMatch(Piece.Top.class::isInstance);
    }

    private enum Run {
        TEXT,
        TOP,
        ACTIONS
    }

    private void byRows(Table table) {
        List<Table.Row> open = new ArrayList<>();
        boolean head = HeadTable.is(table.rows());
        Run run = Run.TEXT;
        for (Table.Row row : table.rows()) {
            Run next = run(row, head, run);
            if (next != run || ActionColumns.heading(row)) {
                close(open, run);
            }
            run = next;
            if (run == Run.TEXT) {
                row.cells().forEach(cell -> add(cell.blocks()));
            } else {
                open.add(row);
            }
        }
        close(open, run);
    }

    private static Run run(Table.Row row, boolean head, Run before) {
        if (ActionColumns.heading(row)) {
            return Run.ACTIONS;
        }
        HeadLabel label = head ? HeadTable.label(row) : null;
        if (before == Run.ACTIONS) {
            boolean starts = label == HeadLabel.THEME || label == HeadLabel.PRIORITY;
            boolean leaves = says(row) == 1 && section(row);
            return starts ? Run.TOP : leaves ? Run.TEXT : Run.ACTIONS;
        }
        boolean unknownLabel = before == Run.TOP && says(row) >= 2 && !section(row) && !nested(row);
        return label != null || unknownLabel ? Run.TOP : Run.TEXT;
    }

    private void close(List<Table.Row> open, Run run) {
        if (!open.isEmpty()) {
            List<Table.Row> rows = List.copyOf(open);
            pieces.add(run == Run.TOP ? new Piece.Top(rows) : new Piece.Actions(rows));
            open.clear();
        }
    }

    private static long says(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> !Lines.text(cell.blocks()).isEmpty())
                .count();
    }

    /** A frame around text, or text set side by side in columns. */
    private static boolean layout(Table table) {
        boolean oneColumn = table.rows().stream().allMatch(row -> says(row) <= 1);
        boolean sideBySide = table.rows().size() <= MOST_LAYOUT_ROWS
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> Lines.of(cell.blocks()).size() > 1);
        return oneColumn || sideBySide;
    }

    private void byColumns(Table table) {
        int widest =
                table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < widest; column++) {
            for (Table.Row row : table.rows()) {
                if (column < row.cells().size()) {
                    add(row.cells().get(column).blocks());
                }
            }
        }
    }
}

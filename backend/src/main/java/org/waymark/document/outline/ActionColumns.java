package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Which grid columns of an action table mean what, as its heading row says. */
public record ActionColumns(List<Place> places) {

    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_SECOND = 40;
    private static final int FEWEST = 3;

    /**
     * A column at its place.
     *
     * @param from the first grid column
     * @param to the grid column behind the last one
     * @param heading its words
     */
    public record Place(Column column, int from, int to, String heading) {}

    public ActionColumns {
        places = List.copyOf(places);
    }

    /** The format's own columns in their order, for a table that has no heading row. */
    public static ActionColumns usual(int columns) {
        List<Place> places = new ArrayList<>();
        List<Column> order = List.of(
                Column.NUMBER, Column.ACTION, Column.TIMESCALE, Column.AGENCY, Column.OFFICER, Column.MONITORING);
        for (int i = 0; i < columns; i++) {
            places.add(new Place(i < order.size() ? order.get(i) : Column.OTHER, i, i + 1, ""));
        }
        return new ActionColumns(places);
    }

    public boolean numbered() {
        return places.stream().anyMatch(place -> place.column() == Column.NUMBER);
    }

    /** The columns that a row is the heading of; null when it is none. */
    public static @Nullable ActionColumns of(Table.Row row) {
        if (row.cells().size() < FEWEST) {
            return null;
        }
        List<Place> places = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (Table.Cell cell : row.cells()) {
            String text = Lines.text(cell.blocks());
            if (text.length() > LONGEST_HEADING
                    || Column.withoutYears(text).chars().anyMatch(Character::isDigit)) {
                return null;
            }
            Column column = Column.of(text);
            boolean twice = column != Column.OTHER && !seen.add(column);
            places.add(new Place(twice ? Column.OTHER : column, cell.column(), cell.column() + cell.span(), text));
        }
        long others = EnumSet.of(Column.TIMESCALE, Column.AGENCY, Column.OFFICER, Column.MONITORING).stream()
                .filter(seen::contains)
                .count();
        boolean numbered = seen.contains(Column.NUMBER);
        long unknown = places.stream()
                .filter(place ->
                        place.column() == Column.OTHER && !place.heading().isEmpty())
                .count();
        boolean known = unknown * 2 < row.cells().size();
        return known && seen.contains(Column.ACTION) && others >= (numbered ? 1 : 2) ? new ActionColumns(places) : null;
    }

    /**
     * The columns when a second heading row tells apart what the first has in one ("Lead" over "Agency" and "Officer");
     * null when the row is no heading.
     */
    @Nullable
    public ActionColumns refined(Table.Row row) {
        List<Place> finer = new ArrayList<>();
        boolean found = false;
        for (Table.Cell cell : row.cells()) {
            String text = Lines.text(cell.blocks());
            Column column = Column.of(text);
            if (text.isEmpty()) {
                finer.addAll(covered(row, row.cells().indexOf(cell)));
            } else if (column == Column.OTHER || column == Column.NUMBER || text.length() > LONGEST_SECOND) {
                return null;
            } else {
                finer.add(new Place(column, cell.column(), cell.column() + cell.span(), text));
                found = true;
            }
        }
        boolean whole = finer.stream().anyMatch(place -> place.column() == Column.ACTION);
        return found && whole && row.cells().size() > places.size() ? new ActionColumns(finer) : null;
    }

    /** The columns that a cell of a row below covers. */
    public List<Place> covered(Table.Row row, int index) {
        Table.Cell cell = row.cells().get(index);
        if (row.cells().size() == 1) {
            return places;
        }
        if (row.cells().size() == places.size()) {
            return List.of(places.get(index));
        }
        List<Place> covered = places.stream()
                .filter(place -> place.from() < cell.column() + cell.span() && cell.column() < place.to())
                .toList();
        return covered.isEmpty() ? List.of(places.getLast()) : covered;
    }

    /** Whether a row repeats the heading. */
    static boolean heading(Table.Row row) {
        return of(row) != null;
    }
}

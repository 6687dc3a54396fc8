package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** The table at the front that lists the priorities under their themes. */
public final class ContentsTable {

    /** One priority as the table has it. */
    public record Entry(@Nullable String theme, String ref, String title) {}

    private static final Pattern REF = Pattern.compile(
            "^(?:priority\\s*)?((?:SMP|service management priority)\\s?)?(\\d{1,2}[a-z]?)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("^(?:theme|priority|priorities|page|page no\\.?|no\\.?|title)$");
    private static final Pattern REF_AND_TITLE = Pattern.compile(
            "^((?:priority\\s*)?(?:(?:SMP|service management priority)\\s?)?\\d{1,2}[a-z]?)(?:\\s*[.:)\u2013-]\\s*|\\s+)(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_ENTRIES = 2;

    private ContentsTable() {}

    static boolean is(Table table) {
        boolean header = false;
        for (Table.Row row : table.rows()) {
            List<String> cells = cells(row);
            long known = cells.stream()
                    .filter(cell ->
                            HEADER.matcher(cell.toLowerCase(Locale.ROOT)).matches())
                    .count();
            header = header || known >= 2;
            if (HeadTable.label(row) == HeadLabel.LEAD || ActionColumns.of(row) != null) {
                return false;
            }
        }
        List<Entry> entries = entries(table);
        boolean paged = entries.size() > FEWEST_ENTRIES
                && table.rows().stream().filter(ContentsTable::paged).count() >= entries.size();
        return (header && !entries.isEmpty()) || paged;
    }

    private static boolean paged(Table.Row row) {
        List<String> cells = cells(row);
        return cells.size() > 2 && cells.getLast().matches("\\d{1,3}");
    }

    /** The words of the cells; a number and the title behind it are two even where they share one. */
    private static List<String> cells(Table.Row row) {
        List<String> cells = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            String text = Lines.text(cell.blocks());
            Matcher both = REF_AND_TITLE.matcher(text);
            if (both.find()) {
                cells.add(both.group(1));
                cells.add(text.substring(both.end()));
            } else {
                cells.add(text);
            }
        }
        return cells;
    }

    public static List<Entry> entries(Table table) {
        List<Entry> entries = new ArrayList<>();
        String theme = null;
        for (Table.Row row : table.rows()) {
            List<String> cells = cells(row);
            int at = refAt(cells);
            String title = at < 0 ? "" : after(cells, at);
            String before = before(cells, at);
            if (title.isEmpty()) {
                theme = onlyTheme(cells, theme);
                continue;
            }
            theme = before.isEmpty() ? theme : before;
            Matcher ref = REF.matcher(cells.get(at));
            if (ref.matches()) {
                entries.add(new Entry(theme, (ref.group(1) == null ? "" : "SMP") + ref.group(2), title));
            }
        }
        return entries;
    }

    /** A row that holds nothing but a theme names it for the rows below. */
    private static @Nullable String onlyTheme(List<String> cells, @Nullable String theme) {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean one = said.size() == 1
                && !HEADER.matcher(said.getFirst().toLowerCase(Locale.ROOT)).matches();
        return one ? said.getFirst() : theme;
    }

    private static int refAt(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (REF.matcher(cells.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String before(List<String> cells, int at) {
        for (int i = 0; i < at; i++) {
            if (!cells.get(i).isEmpty()) {
                return cells.get(i);
            }
        }
        return "";
    }

    private static String after(List<String> cells, int at) {
        for (int i = at + 1; i < cells.size(); i++) {
            if (cells.get(i).codePoints().anyMatch(Character::isLetter)) {
                return cells.get(i);
            }
        }
        return "";
    }
}

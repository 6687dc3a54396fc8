package org.waymark.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Reads a table row by row; what it is not able to read, or what is more than it may hold, is refused in words. */
public final class SheetReader {
    private final SheetLayout layout;
    private final SheetLimits limits;
    private final Consumer<SheetRow> rows;
    private int count;

    private SheetReader(SheetLayout layout, SheetLimits limits, Consumer<SheetRow> rows) {
        this.layout = layout;
        this.limits = limits;
        this.rows = rows;
    }

    /** Hands over the rows in order; refuses with the code of what is wrong. */
    public static SheetHead read(
            Path file, SheetForm form, SheetLayout layout, SheetLimits limits, Consumer<SheetRow> rows) {
        SheetReader reader = new SheetReader(layout, limits, rows);
        try {
            if (Files.size(file) > limits.bytes()) {
                throw Refused.tooLarge(limits.bytes());
            }
            return switch (form) {
                case CSV -> new CsvReader(reader).read(file);
                case NDJSON -> new NdjsonReader(reader).read(file);
                case XLSX -> new XlsxReader(reader).read(file);
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    SheetLayout layout() {
        return layout;
    }

    /** A row with a cell for each of the first columns of the header. */
    void row(int number, SheetHead head, List<SheetCell> cells) {
        Map<String, SheetCell> named = new LinkedHashMap<>();
        boolean blank = true;
        for (int i = 0; i < head.names().size(); i++) {
            SheetCell cell = i < cells.size() ? cells.get(i) : SheetCell.of("");
            blank &= cell.blank();
            String name = head.names().get(i);
            if (name != null) {
                named.put(name, cell);
            }
        }
        if (!blank) {
            row(new SheetRow(number, named));
        }
    }

    /** The character zero, and half of a surrogate pair: no text of the database can hold them. */
    private static boolean unstorable(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    void row(SheetRow row) {
        if (++count > limits.rows()) {
            throw Refusal.of(
                    ProblemType.TOO_LARGE,
                    "The table may have " + limits.rows() + " rows. Send it in parts, one priority at a time.");
        }
        row.cells().forEach((column, cell) -> {
            if (cell.text().codePoints().anyMatch(SheetReader::unstorable)) {
                throw Refused.character(row.number(), column);
            }
        });
        rows.accept(row);
    }
}

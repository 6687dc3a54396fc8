package org.waymark.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small table for tests: three columns to fill, one of them hidden, and one to read. */
final class Written {
    static final SheetLayout LAYOUT = new SheetLayout(
            "Actions",
            List.of(
                    new SheetColumn("id", "Id", 10, SheetColumn.Use.HIDDEN),
                    new SheetColumn("title", "Title", 40, SheetColumn.Use.FILLED),
                    new SheetColumn("note", "Note", 40, SheetColumn.Use.FILLED).offering(List.of("CSF", "ACS")),
                    new SheetColumn("status", "Status", 12, SheetColumn.Use.READ_ONLY)),
            List.of("Fill in what is white."));
    static final SheetLimits LIMITS = new SheetLimits(1000, SheetLimits.XLSX_BYTES);

    record Table(SheetHead head, List<SheetRow> rows) {}

    private Written() {}

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    static Path table(SheetForm form, List<List<@Nullable Object>> rows) {
        try {
            Path file = Files.createTempFile("written-", "." + form.ending());
            try (OutputStream out = Files.newOutputStream(file);
                    SheetWriter writer = SheetWriter.of(form, LAYOUT, out)) {
                for (List<@Nullable Object> row : rows) {
                    writer.row(row);
                }
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Table read(Path file, SheetForm form, SheetLimits limits) {
        List<SheetRow> rows = new ArrayList<>();
        return new Table(SheetReader.read(file, form, LAYOUT, limits, rows::add), rows);
    }

    static Table read(Path file, SheetForm form) {
        return read(file, form, LIMITS);
    }
}

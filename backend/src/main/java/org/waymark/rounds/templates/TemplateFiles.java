package org.waymark.rounds.templates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.rounds.RoundView;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetLimits;
import org.waymark.sheets.SheetReader;
import org.waymark.sheets.SheetWriter;

/** A template as a table in a file, written and read back. */
final class TemplateFiles {
    private static final SheetLimits LIMITS = new SheetLimits(TemplateInput.MOST_ROWS, SheetLimits.XLSX_BYTES);

    private TemplateFiles() {}

    static void write(RoundView round, List<DueRow> rows, SheetForm form, OutputStream out) throws IOException {
        try (SheetWriter table = SheetWriter.of(form, TemplateLayout.of(round), out)) {
            for (DueRow row : rows) {
                table.row(TemplateLayout.cells(round, row, form));
            }
        }
    }

    /** Refuses what is no table, or more of one than a template ever is. */
    static List<FilledRow> read(Path file, SheetForm form) {
        List<FilledRow> rows = new ArrayList<>();
        SheetReader.read(file, form, TemplateLayout.READ, LIMITS, row -> rows.add(new TemplateCells(row).filled()));
        return List.copyOf(rows);
    }
}

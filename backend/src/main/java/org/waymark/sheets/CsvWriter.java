package org.waymark.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180), in UTF-8, with texts guarded against being taken for formulas. */
final class CsvWriter implements SheetWriter {
    private final CSVPrinter printer;

    CsvWriter(SheetLayout layout, OutputStream out) throws IOException {
        printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        for (SheetColumn column : layout.columns()) {
            printer.print(column.header(SheetForm.CSV));
        }
        printer.println();
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof String text ? CsvGuard.guarded(text) : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}

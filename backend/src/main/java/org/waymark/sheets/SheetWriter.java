package org.waymark.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; what it keeps in memory does not grow with the rows. Closing it ends the table, not the stream. */
public interface SheetWriter extends AutoCloseable {

    /** The header is written at once. */
    static SheetWriter of(SheetForm form, SheetLayout layout, OutputStream out) throws IOException {
        return switch (form) {
            case CSV -> new CsvWriter(layout, out);
            case NDJSON -> new NdjsonWriter(layout, out);
            case XLSX -> new XlsxWriter(layout, out);
        };
    }

    /**
     * Writes a row.
     *
     * @param cells one for each column: text, a number, a day or a truth value
     */
    void row(List<@Nullable Object> cells) throws IOException;

    @Override
    void close() throws IOException;
}

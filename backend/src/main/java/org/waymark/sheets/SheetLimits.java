package org.waymark.sheets;

/**
 * How much a table that is read may hold.
 *
 * @param rows rows below the header
 * @param bytes the file, as it was sent
 */
public record SheetLimits(int rows, long bytes) {
    /** As many rows as any table may have. */
    public static final int MOST_ROWS = 200_000;

    /** As large as a workbook may be. */
    public static final long XLSX_BYTES = 20L * 1024 * 1024;

    static final int MOST_COLUMNS = 200;
}

package org.waymark.sheets;

import java.util.List;

/**
 * How a table is laid out.
 *
 * @param sheet the name of the sheet in a workbook that holds the rows
 * @param instructions what a workbook says on a sheet of its own, a line each
 * @param guarded whether a workbook lets nothing be changed but what is filled in, and takes only what it offers; there
 *     is no password, so that whoever must may take the protection off
 */
public record SheetLayout(String sheet, List<SheetColumn> columns, List<String> instructions, boolean guarded) {
    public SheetLayout {
        columns = List.copyOf(columns);
        instructions = List.copyOf(instructions);
    }

    public SheetLayout(String sheet, List<SheetColumn> columns, List<String> instructions) {
        this(sheet, columns, instructions, false);
    }
}

package org.waymark.sheets;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name how programs call it: the header in CSV, the property in NDJSON
 * @param title how people call it: the header in a workbook
 * @param width in characters, as a workbook shows it
 * @param choices what a workbook offers to choose from; other words may be written
 */
public record SheetColumn(String name, String title, int width, Use use, List<String> choices) {
    /** Stands in the header of what is only there to be read. */
    static final String NOT_READ = " (not read back)";

    /** What a column is there for. */
    public enum Use {
        /** Taken back as it is; a workbook does not show it. */
        HIDDEN,
        /** Taken back. */
        FILLED,
        /** Only shown. */
        READ_ONLY
    }

    public SheetColumn {
        choices = List.copyOf(choices);
    }

    public SheetColumn(String name, String title, int width, Use use) {
        this(name, title, width, use, List.of());
    }

    /** The same, with what a workbook offers to choose from. */
    public SheetColumn offering(List<String> offered) {
        return new SheetColumn(name, title, width, use, offered);
    }

    String header(SheetForm form) {
        return (form == SheetForm.XLSX ? title : name) + (use == Use.READ_ONLY ? NOT_READ : "");
    }
}

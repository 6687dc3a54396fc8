package org.waymark.sheets;

/** Keeps a spreadsheet from taking a text for a formula: it is marked with an apostrophe, which reading takes off again. */
final class CsvGuard {
    private static final String MARK = "'";
    private static final String ACTIVE = "=+-@\t\r'";

    private CsvGuard() {}

    static String guarded(String text) {
        return active(text, 0) ? MARK + text : text;
    }

    /** Takes exactly one mark off, and only one that guards: an apostrophe that somebody typed stays. */
    static String plain(String cell) {
        return cell.startsWith(MARK) && active(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean active(String text, int at) {
        return text.length() > at && ACTIVE.indexOf(text.charAt(at)) >= 0;
    }
}

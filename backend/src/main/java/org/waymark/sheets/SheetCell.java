package org.waymark.sheets;

/**
 * A cell as it was read.
 *
 * @param text what it says: a number in plain digits, a day as {@code 2009-09-30}, a month as {@code September 2009}
 */
public record SheetCell(String text, Kind kind) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        TRUTH,
        /** Its text is what the formula came to last; whether that is still true nobody knows. */
        FORMULA,
        /** The formula came to nothing: {@code #REF!}. */
        ERROR
    }

    /** A cell of text. */
    public static SheetCell of(String text) {
        return new SheetCell(text, Kind.TEXT);
    }

    boolean blank() {
        return text.isBlank() && kind != Kind.ERROR && kind != Kind.FORMULA;
    }
}

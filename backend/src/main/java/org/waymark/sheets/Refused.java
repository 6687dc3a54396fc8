package org.waymark.sheets;

import java.util.Map;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Why a file is not read, each with its code and the way out. */
final class Refused {
    private static final long MEBIBYTE = 1024 * 1024;

    private Refused() {}

    static Refusal of(String code, String detail) {
        return Refusal.of(ProblemType.NOT_A_TABLE, detail, Map.of("code", code));
    }

    static Refusal tooLarge(long bytes) {
        return Refusal.of(ProblemType.TOO_LARGE, "A table in this form may be a file of " + bytes / MEBIBYTE + " MiB.");
    }

    static Refusal bomb() {
        return of(
                "zip-bomb",
                "The file unpacks to far more than a workbook of this kind holds and was not opened. Copy its rows into"
                        + " a new workbook and try that one.");
    }

    static Refusal broken() {
        return of(
                "broken-file",
                "The file is damaged or was cut off on its way. Open it in your spreadsheet program, save it under"
                        + " another name and try that one.");
    }

    static Refusal tooManyColumns() {
        return of("too-many-columns", "The table has more than " + SheetLimits.MOST_COLUMNS + " columns.");
    }

    static Refusal twice(String header) {
        return of("column-twice", "The column '" + header.strip() + "' is there twice. Delete one of the two.");
    }

    static Refusal noHeader(SheetLayout layout) {
        return of(
                "no-header",
                "The first row names none of the columns of such a table, which begin with '"
                        + layout.columns().getFirst().name() + "'. Export the table, and keep its first row.");
    }

    static Refusal encoding() {
        return of(
                "wrong-encoding",
                "The file is not in UTF-8. In Excel choose 'CSV UTF-8 (Comma delimited)' when you save it, or use a"
                        + " workbook (.xlsx).");
    }

    static Refusal character(int row, String column) {
        return of(
                "wrong-character",
                "In row " + row + " the cell '" + column + "' has a character that no text may hold. Delete it there.");
    }

    static Refusal quotes(long line) {
        return of(
                "broken-csv",
                "The quotation marks near line " + line + " do not close as CSV (RFC 4180) has it. Mend them there, or"
                        + " use a workbook (.xlsx).");
    }

    static Refusal notXlsx(String what) {
        return of("not-a-workbook", what + " Save it as an Excel workbook (.xlsx) or as CSV UTF-8, and try that one.");
    }
}

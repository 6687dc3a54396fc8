package org.waymark.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. A cell of text is marked as text: 1.10 stays 1.10, and 9/09 is no day. */
final class XlsxStyles {
    private static final String TEXT = "@";
    private static final String NUMBER = "General";
    private static final String DAY = "d mmm yyyy";

    final CellStyle header;
    final CellStyle shownHeader;
    final CellStyle text;
    final CellStyle shownText;
    final CellStyle plain;
    final CellStyle shown;
    final CellStyle day;
    final CellStyle shownDay;
    private final Workbook book;

    /** @param guarded whether what is filled in is all that can be changed, once the sheet is protected */
    XlsxStyles(Workbook book, boolean guarded) {
        this.book = book;
        header = bold(style(TEXT, false));
        shownHeader = bold(style(TEXT, true));
        text = style(TEXT, false);
        shownText = style(TEXT, true);
        plain = style(NUMBER, false);
        shown = style(NUMBER, true);
        day = style(DAY, false);
        shownDay = style(DAY, true);
        for (CellStyle filled : List.of(text, plain, day)) {
            filled.setLocked(!guarded);
        }
    }

    private CellStyle style(String format, boolean grey) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        if (grey) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private CellStyle bold(CellStyle style) {
        Font font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }
}

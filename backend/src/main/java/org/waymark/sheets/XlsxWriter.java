package org.waymark.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook: instructions, the rows with a header that stays in view, and what is offered to choose from. */
final class XlsxWriter implements SheetWriter {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int CHARACTER = 256;
    private static final int WIDE = 100;
    private static final String INSTRUCTIONS = "Read me first";
    private static final String CHOICES = "Choices";

    private final SXSSFWorkbook book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true, false);
    private final SheetLayout layout;
    private final OutputStream out;
    private final XlsxStyles styles;
    private final SXSSFSheet sheet;
    private int rows;

    XlsxWriter(SheetLayout layout, OutputStream out) {
        this.layout = layout;
        this.out = out;
        styles = new XlsxStyles(book, layout.guarded());
        instruct();
        sheet = book.createSheet(layout.sheet());
        columns();
        choices();
        if (layout.guarded()) {
            guard();
        }
    }

    /** Rows may still be made higher and columns wider, sorted and filtered. */
    private void guard() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private void columns() {
        Row header = sheet.createRow(rows++);
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetColumn column = layout.columns().get(i);
            boolean readOnly = readOnly(column);
            Cell cell = header.createCell(i);
            cell.setCellValue(column.header(SheetForm.XLSX));
            cell.setCellStyle(readOnly ? styles.shownHeader : styles.header);
            sheet.setColumnWidth(i, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(i, readOnly ? styles.shownText : styles.text);
            sheet.setColumnHidden(i, column.use() == SheetColumn.Use.HIDDEN);
        }
        sheet.createFreezePane(0, 1);
    }

    /** In a guarded table, what is hidden is no more to be changed than what is only shown. */
    private boolean readOnly(SheetColumn column) {
        return column.use() == SheetColumn.Use.READ_ONLY
                || (layout.guarded() && column.use() == SheetColumn.Use.HIDDEN);
    }

    private void instruct() {
        if (layout.instructions().isEmpty()) {
            return;
        }
        SXSSFSheet words = book.createSheet(INSTRUCTIONS);
        words.setColumnWidth(0, WIDE * CHARACTER);
        for (int i = 0; i < layout.instructions().size(); i++) {
            Cell cell = words.createRow(i).createCell(0);
            cell.setCellValue(XlsxText.held(layout.instructions().get(i)));
            cell.setCellStyle(i == 0 ? styles.header : styles.text);
        }
    }

    /** Offered, not imposed, unless the table is guarded: a cell may name several. */
    private void choices() {
        List<SheetColumn> offering = new ArrayList<>(layout.columns().stream()
                .filter(column -> !column.choices().isEmpty())
                .toList());
        if (offering.isEmpty()) {
            return;
        }
        SXSSFSheet lists = book.createSheet(CHOICES);
        int most = offering.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        for (int at = 0; at < most; at++) {
            Row row = lists.createRow(at);
            for (int i = 0; i < offering.size(); i++) {
                List<String> offered = offering.get(i).choices();
                if (at < offered.size()) {
                    row.createCell(i).setCellValue(XlsxText.held(offered.get(at)));
                }
            }
        }
        var helper = sheet.getDataValidationHelper();
        for (int i = 0; i < offering.size(); i++) {
            int column = layout.columns().indexOf(offering.get(i));
            String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(i);
            String range = CHOICES + "!$" + letter + "$1:$" + letter + "$"
                    + offering.get(i).choices().size();
            var offer = helper.createValidation(
                    helper.createFormulaListConstraint(range),
                    new CellRangeAddressList(1, SheetLimits.MOST_ROWS, column, column));
            offer.setShowErrorBox(layout.guarded());
            sheet.addValidationData(offer);
        }
        book.setSheetHidden(book.getSheetIndex(lists), true);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                fill(row.createCell(i), value, readOnly(layout.columns().get(i)));
            }
        }
    }

    private void fill(Cell cell, Object value, boolean readOnly) {
        CellStyle style = readOnly ? styles.shownText : styles.text;
        switch (value) {
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                style = readOnly ? styles.shown : styles.plain;
            }
            case Boolean truth -> {
                cell.setCellValue(truth);
                style = readOnly ? styles.shown : styles.plain;
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                style = readOnly ? styles.shownDay : styles.day;
            }
            default -> cell.setCellValue(XlsxText.held(value.toString()));
        }
        cell.setCellStyle(style);
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(out);
        }
    }
}

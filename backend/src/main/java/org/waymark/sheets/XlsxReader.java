package org.waymark.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** A workbook: the sheet of the table's name, or the only one it has. */
final class XlsxReader {
    private final SheetReader table;

    XlsxReader(SheetReader table) {
        this.table = table;
    }

    SheetHead read(Path file) throws IOException {
        XlsxLimits.check(file);
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return read(new XSSFReader(opened));
        } catch (InvalidFormatException notOne) {
            throw Refused.notXlsx("This is not a workbook.");
        } catch (OpenXML4JException | org.apache.poi.ooxml.POIXMLException damaged) {
            throw Refused.broken();
        }
    }

    private SheetHead read(XSSFReader book) throws IOException, OpenXML4JException {
        Map<String, Boolean> names = new LinkedHashMap<>();
        try (InputStream texts = book.getSharedStringsData();
                InputStream styles = book.getStylesData()) {
            XlsxTexts known = new XlsxTexts(texts, styles);
            var sheets = (XSSFReader.SheetIterator) book.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    names.put(sheets.getSheetName(), true);
                    if (sheets.getSheetName().equals(table.layout().sheet())) {
                        return rows(sheet, known);
                    }
                }
            }
            if (names.size() != 1) {
                List<String> found = new ArrayList<>(names.keySet());
                throw Refused.of(
                        "wrong-sheet",
                        "The workbook has no sheet named '" + table.layout().sheet() + "'. It has: "
                                + String.join(", ", found) + ".");
            }
            var only = book.getSheetsData();
            try (InputStream sheet = only.next()) {
                return rows(sheet, known);
            }
        }
    }

    private SheetHead rows(InputStream sheet, XlsxTexts known) {
        XlsxRows rows = new XlsxRows(table, known);
        XlsxXml.read(sheet, rows);
        return rows.head();
    }
}

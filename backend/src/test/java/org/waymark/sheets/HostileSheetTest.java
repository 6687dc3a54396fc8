package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Files that are no tables, or more than tables. */
class HostileSheetTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private interface Filling {
        void fill(XSSFWorkbook book, Sheet sheet);
    }

    private Path book(String sheet, Filling filling) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet first = book.createSheet(sheet);
            var header = first.createRow(0);
            header.createCell(0).setCellValue("Id");
            header.createCell(1).setCellValue("Title");
            filling.fill(book, first);
            book.write(out);
        }
        return file;
    }

    private Path text(String words, Charset charset) throws IOException {
        return Files.write(folder.resolve("table"), words.getBytes(charset));
    }

    private static void refused(Path file, SheetForm form, String code, String words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Written.read(file, form))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.NOT_A_TABLE);
                    assertThat(refusal.more()).containsEntry("code", code);
                    assertThat(refusal.detail()).contains(words).endsWith(".");
                });
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_not_opened() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] nothing = new byte[MEBIBYTE];
        Arrays.fill(nothing, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 201; i++) {
                zip.write(nothing);
            }
        }

        refused(file, SheetForm.XLSX, "zip-bomb", "unpacks to far more");
    }

    @Test
    void a_row_too_many_is_too_large() throws IOException {
        Path file = text("title\n" + "x\n".repeat(11), StandardCharsets.UTF_8);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Written.read(file, SheetForm.CSV, new SheetLimits(10, MEBIBYTE)))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE);
                    assertThat(refusal.detail()).contains("10 rows");
                });
        assertThat(Written.read(file, SheetForm.CSV, new SheetLimits(11, MEBIBYTE))
                        .rows())
                .hasSize(11);
    }

    @Test
    void a_formula_is_told_from_what_it_came_to() throws IOException {
        Path file = book("Actions", (book, sheet) -> {
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(Written.read(file, SheetForm.XLSX).rows().getFirst().cells())
                .containsEntry("id", new SheetCell("2", SheetCell.Kind.FORMULA))
                .containsEntry("title", new SheetCell("#DIV/0!", SheetCell.Kind.ERROR));
    }

    @Test
    void merged_cells_are_named() throws IOException {
        Path file = book("Actions", (book, sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B4")));

        refused(file, SheetForm.XLSX, "merged-cells", "B2:B4");
    }

    @Test
    void a_workbook_without_the_sheet_is_told_which_it_has() throws IOException {
        Path file = book("Plan", (book, sheet) -> book.createSheet("Budget"));

        refused(file, SheetForm.XLSX, "wrong-sheet", "Plan, Budget");
    }

    @Test
    void the_only_sheet_may_have_any_name() throws IOException {
        Path file =
                book("Sheet1", (book, sheet) -> sheet.createRow(3).createCell(1).setCellValue("One"));

        assertThat(Written.read(file, SheetForm.XLSX).rows())
                .containsExactly(
                        new SheetRow(4, java.util.Map.of("id", SheetCell.of(""), "title", SheetCell.of("One"))));
    }

    @Test
    void a_text_that_is_not_in_utf_8_is_refused_with_the_way_out() throws IOException {
        refused(text("title\nCafé\n", Charset.forName("windows-1252")), SheetForm.CSV, "wrong-encoding", "CSV UTF-8");
        refused(text("title\nCafé\n", StandardCharsets.UTF_16), SheetForm.CSV, "wrong-encoding", "CSV UTF-8");
        refused(
                text("{\"title\":\"Café\"}\n", StandardCharsets.ISO_8859_1),
                SheetForm.NDJSON,
                "wrong-encoding",
                "UTF-8");
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        refused(text("hello", StandardCharsets.UTF_8), SheetForm.XLSX, "not-a-workbook", ".xlsx");
        refused(text("", StandardCharsets.UTF_8), SheetForm.CSV, "no-header", "first row");
        refused(text("one,two\n1,2\n", StandardCharsets.UTF_8), SheetForm.CSV, "no-header", "first row");
        refused(text("title,Title\n1,2\n", StandardCharsets.UTF_8), SheetForm.CSV, "column-twice", "Title");
        refused(text("title\n\"never closed\n", StandardCharsets.UTF_8), SheetForm.CSV, "broken-csv", "quotation");
        refused(text("title\nzero \u0000\n", StandardCharsets.UTF_8), SheetForm.CSV, "wrong-character", "row 2");
        refused(text("[1]\n", StandardCharsets.UTF_8), SheetForm.NDJSON, "broken-json", "Line 1");
        refused(text("{\"title\":{}}\n", StandardCharsets.UTF_8), SheetForm.NDJSON, "broken-json", "Line 1");
        refused(
                text("title" + ",x".repeat(200) + "\n", StandardCharsets.UTF_8),
                SheetForm.CSV,
                "too-many-columns",
                "200");
    }

    @Test
    void a_damaged_workbook_is_called_so() throws IOException {
        byte[] whole = Files.readAllBytes(book("Actions", (book, sheet) -> {}));

        refused(
                Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, whole.length / 2)),
                SheetForm.XLSX,
                "broken-file",
                "damaged");
    }

    @Test
    void a_number_of_a_million_digits_fills_no_memory() throws IOException {
        Path file = book(
                "Actions", (book, sheet) -> sheet.createRow(1).createCell(1).setCellValue(1));
        Path made = folder.resolve("made.xlsx");
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(part.replace("<v>1.0</v>", "<v>1E999999999</v>").getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Written.read(made, SheetForm.XLSX).rows().getFirst().cells().get("title"))
                .isEqualTo(SheetCell.of("1E999999999"));
    }
}

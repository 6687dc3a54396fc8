package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What was written is read back as it was. */
class SheetRoundTripTest {

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('\t', '\n', '\r', '\'', '"', ',', ';', 'é', '…', '\u0001', '\uFFFE')
                .ofMaxLength(30);
        return Arbitraries.oneOf(
                any,
                Arbitraries.of("=", "+", "-", "@", "\t", "\r", "'", "''", "'=")
                        .flatMap(head -> any.map(rest -> head + rest)),
                Arbitraries.of("1.10", "_x000D_", "_x005F_", " two spaces ", "\uD83D\uDE00", "9/09"));
    }

    @Property(tries = 300)
    void a_text_comes_back_from_csv_as_it_was(@ForAll("cells") String text) {
        comesBack(SheetForm.CSV, text);
    }

    @Property(tries = 300)
    void a_text_comes_back_from_ndjson_as_it_was(@ForAll("cells") String text) {
        comesBack(SheetForm.NDJSON, text);
    }

    @Property(tries = 60)
    void a_text_comes_back_from_a_workbook_as_it_was(@ForAll("cells") String text) {
        comesBack(SheetForm.XLSX, text);
    }

    private static String title(SheetRow row) {
        return Objects.requireNonNull(row.cells().get("title")).text();
    }

    private static void comesBack(SheetForm form, String text) {
        var file = Written.table(form, List.of(Written.row("1", text, "x", "late")));
        try {
            String read = title(Written.read(file, form).rows().getFirst());
            assertThat(read.isBlank() && text.isBlank() ? text : read).isEqualTo(text);
        } finally {
            file.toFile().delete();
        }
    }

    @Test
    void a_text_that_a_spreadsheet_would_take_for_a_formula_is_guarded_in_csv() throws IOException {
        var file = Written.table(SheetForm.CSV, List.of(Written.row("1", "=HYPERLINK(\"x\")", "-5 per cent", -5)));

        assertThat(Files.readString(file))
                .isEqualTo("id,title,note,status (not read back)\r\n1,\"'=HYPERLINK(\"\"x\"\")\",'-5 per cent,-5\r\n");
    }

    @Test
    void an_apostrophe_that_somebody_typed_stays() throws IOException {
        var file = Written.table(SheetForm.CSV, List.of());
        Files.writeString(file, "title\n'90s plan\n''90s plan\n'=1\n");

        assertThat(Written.read(file, SheetForm.CSV).rows())
                .extracting(SheetRoundTripTest::title)
                .containsExactly("'90s plan", "'90s plan", "=1");
    }

    @Test
    void the_cells_of_a_workbook_are_typed() {
        var file = Written.table(
                SheetForm.XLSX, List.of(Written.row("1.10", LocalDate.of(2010, 3, 15), 12.5, true), Written.row("2")));

        var rows = Written.read(file, SheetForm.XLSX).rows();

        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().cells())
                .containsEntry("id", new SheetCell("1.10", SheetCell.Kind.TEXT))
                .containsEntry("title", new SheetCell("2010-03-15", SheetCell.Kind.DAY))
                .containsEntry("note", new SheetCell("12.5", SheetCell.Kind.NUMBER))
                .containsEntry("status", new SheetCell("true", SheetCell.Kind.TRUTH));
        assertThat(rows.get(1).cells()).containsEntry("title", SheetCell.of(""));
    }

    @Test
    void a_header_is_known_by_name_or_title_and_what_is_missing_or_extra_is_named() throws IOException {
        var file = Written.table(SheetForm.CSV, List.of());
        Files.writeString(file, "\uFEFFTITLE,Comments\nOne,nice\n,\n");

        var table = Written.read(file, SheetForm.CSV);

        assertThat(table.head().missing()).containsExactly("id", "note");
        assertThat(table.head().extra()).containsExactly("Comments");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells()).containsOnlyKeys("title");
    }
}

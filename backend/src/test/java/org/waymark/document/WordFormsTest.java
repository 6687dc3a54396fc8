package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.document.draft.PlanDocument;
import org.waymark.timescales.dates.TermCalendar;

/** The same document in the forms in which the standard allows it to be written. */
class WordFormsTest {

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private PlanDocument rewritten(UnaryOperator<String> change) throws IOException {
        Path usual = PlanText.withActions(Xml.row(
                        Xml.cell(Xml.item(Docx.ACTION_NUMBERS, 1)),
                        Xml.cell(Xml.paragraph(Xml.run("Stay"), Xml.footnote(2))),
                        Xml.cell(Xml.paragraphs("2010")),
                        Xml.cell(Xml.paragraphs("CSR")),
                        Xml.cell(Xml.paragraph()),
                        Xml.cell(Xml.paragraph())))
                .footnote(2, "As agreed.")
                .write(folder.resolve("usual.docx"));
        Path other = folder.resolve("other.docx");
        try (ZipFile from = new ZipFile(usual.toFile());
                OutputStream out = Files.newOutputStream(other);
                ZipOutputStream to = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ZipEntry entry : from.stream().toList()) {
                String text = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(change.apply(entry.getName())));
                to.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return PlanReader.read(other, TermCalendar.USUAL);
    }

    private static void isWhole(PlanDocument plan) {
        assertThat(plan.themes()).containsExactly("Safe and well");
        var action = plan.priorities().getFirst().actions().getFirst();
        assertThat(action.ref()).isEqualTo("1.1");
        assertThat(action.title().text()).isEqualTo("Stay");
        assertThat(action.note()).isEqualTo("As agreed.");
    }

    @Test
    void the_main_part_may_have_any_name() throws IOException {
        isWhole(rewritten(text -> text.replace("word/document.xml", "text/main7.xml")
                .replace("word/_rels/document.xml", "text/_rels/main7.xml")
                .replaceAll(
                        "Target=\"(styles|numbering|footnotes|comments|header|footer)\\.xml",
                        "Target=\"/word/$1.xml")));
    }

    @Test
    void the_strict_form_is_read_as_the_usual_one() throws IOException {
        isWhole(rewritten(text -> text.contains("content-types") || text.contains("package/2006/relationships")
                ? text.replace(
                        TRANSITIONAL + "officeDocument/2006/relationships", STRICT + "officeDocument/relationships")
                : text.replace(TRANSITIONAL + "wordprocessingml/2006/main", STRICT + "wordprocessingml/main")
                        .replace(
                                TRANSITIONAL + "officeDocument/2006/relationships",
                                STRICT + "officeDocument/relationships")));
    }

    @Test
    void any_prefix_may_stand_for_the_standard_s_names() throws IOException {
        isWhole(rewritten(text -> text.replace("<w:", "<ns3:")
                .replace("</w:", "</ns3:")
                .replace(" w:", " ns3:")
                .replace("xmlns:w=", "xmlns:ns3=")));
    }
}

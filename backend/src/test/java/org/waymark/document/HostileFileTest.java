package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.word.DocumentRefused;
import org.waymark.timescales.dates.TermCalendar;

class HostileFileTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private void refused(Path file, String code) {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> PlanReader.read(file, TermCalendar.USUAL))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.getMessage()).hasSizeGreaterThan(20).endsWith(".");
                });
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Docx plan() {
        return PlanText.withActions(Xml.texts("1.1", "Do it", "2010", "CSR", "", ""));
    }

    @Test
    void other_files_under_a_word_name() throws IOException {
        refused(file("plan.docx", "hello, this is no document at all".getBytes(StandardCharsets.UTF_8)), "not-word");
        refused(file("empty.docx", new byte[0]), "not-word");
        refused(file("pdf.docx", "%PDF-1.4\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1)), "not-word");
        refused(file("rtf.docx", "{\\rtf1\\ansi hello}".getBytes(StandardCharsets.US_ASCII)), "old-word-format");
        refused(zip("sheet.docx", "hello.txt", "hello".getBytes(StandardCharsets.UTF_8)), "not-word");
        Docx sheet = plan();
        sheet.mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        refused(sheet.write(folder.resolve("book.docx")), "not-word");
    }

    @Test
    void old_and_macro_documents_by_name_and_by_content() throws IOException {
        refused(plan().write(folder.resolve("plan.docm")), "macro");
        refused(plan().write(folder.resolve("plan.doc")), "old-word-format");
        Docx enabled = plan();
        enabled.mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        refused(enabled.write(folder.resolve("renamed.docx")), "macro");
        refused(plan().part("word/vbaProject.bin", new byte[] {1, 2, 3}).write(folder.resolve("hiding.docx")), "macro");
        Path old = folder.resolve("old.docx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(old)) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "WordDocument");
            container.writeFilesystem(out);
        }
        refused(old, "old-word-format");
    }

    @Test
    void an_encrypted_document() throws IOException, GeneralSecurityException, InvalidFormatException {
        Path open = plan().write(folder.resolve("open.docx"));
        Path closed = folder.resolve("closed.docx");
        // The folder that is usual for it belongs to whoever on this machine wrote there first.
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage document = OPCPackage.open(open.toFile());
                    OutputStream out = encryptor.getDataStream(container)) {
                document.save(out);
            }
            try (OutputStream out = Files.newOutputStream(closed)) {
                container.writeFilesystem(out);
            }
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        refused(closed, "encrypted");
    }

    @Test
    void a_file_cut_off_on_its_way() throws IOException {
        byte[] whole = Files.readAllBytes(plan().write(folder.resolve("whole.docx")));
        for (int part = 1; part < 8; part++) {
            refused(file("cut" + part + ".docx", Arrays.copyOf(whole, whole.length * part / 8)), "broken-file");
        }
    }

    @Test
    void a_part_that_is_no_markup() {
        refused(plan().add("<w:p><w:r>").write(folder.resolve("open-tag.docx")), "broken-file");
    }

    @Test
    void a_document_type_and_an_external_entity() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        refused(
                plan().part("word/extra.xml", entity.getBytes(StandardCharsets.UTF_8))
                        .write(folder.resolve("dtd.docx")),
                "external-entity");
        refused(
                plan().part("word/extra.xml", entity.getBytes(StandardCharsets.UTF_16LE))
                        .write(folder.resolve("dtd16.docx")),
                "external-entity");
        String late = "<!--" + " ".repeat(10_000) + "-->";
        String hidden = entity.replace("<!DOCTYPE", late + "<!DOCTYPE");
        refused(replaced("word/document.xml", hidden.getBytes(StandardCharsets.UTF_8)), "external-entity");
    }

    @Test
    void a_bomb() throws IOException {
        refused(
                plan().part("word/media/image.bin", new byte[210 * 1024 * 1024]).write(folder.resolve("bomb.docx")),
                "zip-bomb");
    }

    @Test
    void a_text_that_repeats_itself_is_no_bomb_and_is_read_in_a_moment() {
        long before = System.nanoTime();
        PlanDocument plan = PlanReader.read(
                PlanText.withActions(Xml.texts("1.1", "word ".repeat(60_000), "June 2009", "CSR", "", ""))
                        .add(Xml.paragraph(Xml.run("and so on")).repeat(20_000))
                        .add(Xml.table(Xml.texts("note", "and so on\n".repeat(20_000))))
                        .write(folder.resolve("repeats.docx")),
                TermCalendar.USUAL);
        assertThat(plan.priorities().getFirst().actions()).hasSize(1);
        assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
    }

    @Test
    void a_file_that_is_too_large() throws IOException {
        byte[] noise = new byte[21 * 1024 * 1024];
        new java.util.Random(7).nextBytes(noise);
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);
        refused(file("large.docx", noise), "too-large");
    }

    @Test
    void markup_nested_deeper_than_any_document() {
        String deep = "<w:customXml>".repeat(500) + "</w:customXml>".repeat(500);
        refused(plan().add(deep).write(folder.resolve("deep.docx")), "broken-file");
    }

    @Test
    void tables_nested_as_deep_as_may_be_and_a_cell_a_million_columns_wide_are_read() {
        String inner = Xml.paragraph(Xml.run("core"));
        for (int i = 0; i < 30; i++) {
            inner = Xml.table(Xml.row(Xml.cell(inner, Xml.paragraph(Xml.run("layer " + i)))));
        }
        String wide = Xml.table(Xml.row(
                Xml.cellWith("<w:gridSpan w:val=\"1000000\"/>", Xml.paragraphs("wide")),
                Xml.cellWith("<w:gridSpan w:val=\"-5\"/>", Xml.paragraphs("narrow"))));
        PlanDocument plan = WordsKept.check(
                PlanText.with(PlanText.section("(a) Population"), inner, wide).write(folder.resolve("odd.docx")));
        assertThat(plan.priorities().getFirst().population().text()).contains("core", "layer 29", "wide", "narrow");
    }

    @Test
    void what_lies_outside_the_file_is_never_fetched() {
        PlanDocument plan = WordsKept.check(
                plan().add(Xml.paragraph("<w:hyperlink r:id=\"out\">" + Xml.run("out") + "</w:hyperlink>"))
                        .link("out", "http://169.254.1.1:9/never")
                        .write(folder.resolve("outside.docx")));
        assertThat(plan.priorities().getFirst().note()).isEqualTo("[out](http://169.254.1.1:9/never)");
    }

    @Test
    void a_very_long_text_is_read_in_a_moment() {
        StringBuilder written = new StringBuilder();
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 500; i++) {
            written.append("(a) ((see Priority 6, NI 55 and 56)), tbc / and & 2009 ")
                    .append(random.nextLong())
                    .append(' ');
        }
        String longText = written.toString();
        long before = System.nanoTime();
        PlanReader.read(
                PlanText.withActions(Xml.texts("1.1", longText, longText, longText, longText, longText))
                        .add(PlanText.section("(d) How will we know if we have improved?"))
                        .add(
                                Xml.paragraph(Xml.bold("(1) " + longText)),
                                Xml.paragraph(Xml.run("Lead Agency " + longText)))
                        .add(Xml.paragraph(Xml.run(")".repeat(90_000) + "x")))
                        .write(folder.resolve("long.docx")),
                TermCalendar.USUAL);
        assertThat(System.nanoTime() - before).isLessThan(120_000_000_000L);
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return file(name, bytes.toByteArray());
    }

    /** A good file with one part exchanged. */
    private Path replaced(String part, byte[] content) throws IOException {
        Path good = plan().write(folder.resolve("good.docx"));
        Path bad = folder.resolve("bad.docx");
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(good.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bad), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? content
                                : from.getInputStream(entry).readAllBytes());
                to.closeEntry();
            }
        }
        return bad;
    }
}

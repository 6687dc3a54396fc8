package org.waymark.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made of markup, with the parts that Word adds beside the text. */
final class Docx {

    /** Lists of the numbering part. */
    static final int BULLETS = 1;

    static final int ACTION_NUMBERS = 2;
    static final int LETTERS = 3;
    static final int DECIMALS = 4;
    static final int ACTION_NUMBERS_FROM_THREE = 5;
    static final int PRIORITIES = 6;

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private String header = "";
    private String footer = "";
    private final Map<String, byte[]> more = new LinkedHashMap<>();
    String mainType = WORD_TYPE + "document.main+xml";

    Docx add(String... blocks) {
        for (String block : blocks) {
            body.append(block);
        }
        return this;
    }

    Docx footnote(int id, String text) {
        footnotes
                .append("<w:footnote w:id=\"")
                .append(id)
                .append("\">")
                .append(Xml.paragraph(Xml.run(text)))
                .append("</w:footnote>");
        return this;
    }

    Docx comment(int id, String author, String text) {
        comments.append("<w:comment w:id=\"")
                .append(id)
                .append("\" w:author=\"")
                .append(author)
                .append("\" w:date=\"2009-01-20T09:00:00Z\">")
                .append(Xml.paragraph(Xml.run(text)))
                .append("</w:comment>");
        return this;
    }

    Docx link(String id, String address) {
        links.append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(OFFICE)
                .append("hyperlink\" Target=\"")
                .append(Xml.escape(address))
                .append("\" TargetMode=\"External\"/>");
        return this;
    }

    Docx header(String... blocks) {
        header = String.join("", blocks);
        return this;
    }

    Docx footer(String... blocks) {
        footer = String.join("", blocks);
        return this;
    }

    /** A further part, as it stands. */
    Docx part(String name, byte[] content) {
        more.put(name, content);
        return this;
    }

    Path write(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            put(zip, "word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(related("styles")
                            + related("numbering")
                            + related("footnotes")
                            + related("comments")
                            + related("header")
                            + related("footer")
                            + links));
            put(zip, "word/styles.xml", part("styles", DocxDefaults.STYLES));
            put(zip, "word/numbering.xml", part("numbering", DocxDefaults.numbering()));
            put(zip, "word/footnotes.xml", part("footnotes", footnotes.toString()));
            put(zip, "word/comments.xml", part("comments", comments.toString()));
            put(zip, "word/header.xml", part("hdr", header));
            put(zip, "word/footer.xml", part("ftr", footer));
            for (Map.Entry<String, byte[]> entry : more.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + NAMESPACES + ">" + content + "</w:" + root
                + ">";
    }

    private static String related(String kind) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + kind + ".xml\"/>";
    }

    private static String relationships(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>");
        for (String kind : new String[] {"styles", "numbering", "footnotes", "comments", "header", "footer"}) {
            types.append("<Override PartName=\"/word/")
                    .append(kind)
                    .append(".xml\" ContentType=\"")
                    .append(WORD_TYPE)
                    .append(kind)
                    .append("+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        put(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

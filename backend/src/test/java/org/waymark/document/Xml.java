package org.waymark.document;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes the markup of a Word document, so that a test can say what Word would have put there. */
final class Xml {

    private Xml() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A run of plain text; a newline in it is a line break. */
    static String run(String text) {
        return run(text, "");
    }

    static String bold(String text) {
        return run(text, "<w:b/>");
    }

    static String italic(String text) {
        return run(text, "<w:i/>");
    }

    static String run(String text, String dress) {
        String lines = Arrays.stream(text.split("\n", -1))
                .map(line -> "<w:t xml:space=\"preserve\">" + escape(line) + "</w:t>")
                .collect(Collectors.joining("<w:br/>"));
        return "<w:r>" + (dress.isEmpty() ? "" : "<w:rPr>" + dress + "</w:rPr>") + lines + "</w:r>";
    }

    static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph of a list that the numbering part defines. */
    static String item(int list, int level, String... runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String bullet(String text) {
        return item(Docx.BULLETS, 0, run(text));
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row of plain cells; a newline begins a new paragraph. */
    static String texts(String... cells) {
        return row(Arrays.stream(cells).map(text -> cell(paragraphs(text))).toArray(String[]::new));
    }

    static String paragraphs(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.startsWith("• ") ? bullet(line.substring(2)) : paragraph(run(line)))
                .collect(Collectors.joining());
    }

    static String cell(String... blocks) {
        return cellWith("", blocks);
    }

    /** A cell with properties: {@code <w:gridSpan w:val="2"/>}. */
    static String cellWith(String properties, String... blocks) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", blocks) + "</w:tc>";
    }

    static String inserted(String... runs) {
        return "<w:ins w:id=\"1\" w:author=\"Reviser\" w:date=\"2009-02-03T10:00:00Z\">" + String.join("", runs)
                + "</w:ins>";
    }

    static String deleted(String text) {
        return "<w:del w:id=\"2\" w:author=\"Reviser\" w:date=\"2009-02-03T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">"
                + escape(text) + "</w:delText></w:r></w:del>";
    }

    static String footnote(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    static String textBox(String... blocks) {
        String content = "<w:txbxContent>" + String.join("", blocks) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:txbx>" + content + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    static String picture(String description) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"" + escape(description)
                + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"none\"/></pic:blipFill></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** A complex field with its instruction and the result that is seen. */
    static String field(String instruction, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + escape(instruction)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** A content control around blocks, rows, cells or runs. */
    static String control(String... content) {
        return "<w:sdt><w:sdtPr/><w:sdtContent>" + String.join("", content) + "</w:sdtContent></w:sdt>";
    }
}

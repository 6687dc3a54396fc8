package org.waymark.document;

/** The styles and lists that every test document has. */
final class DocxDefaults {

    static final String STYLES = style("Normal", "Normal", "", "")
            + style("Title", "Title", "", "<w:b/>")
            + style("Heading1", "heading 1", "", "<w:b/>")
            + style("Heading2", "heading 2", "", "<w:b/>")
            + style("Heading3", "heading 3", "", "<w:b/>")
            + style("TOC1", "toc 1", "", "")
            + style(
                    "ActionNumber",
                    "Action Number",
                    "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr>",
                    "");

    private DocxDefaults() {}

    private static String style(String id, String name, String paragraph, String run) {
        String usual = id.equals("Normal") ? " w:default=\"1\"" : "";
        return "<w:style w:type=\"paragraph\"" + usual + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    static String numbering() {
        return definition(1, level(0, "bullet", "\uF0B7", 1) + level(1, "bullet", "o", 1))
                + definition(2, level(0, "decimal", "%1", 1) + level(1, "decimal", "%1.%2", 1))
                + definition(3, level(0, "lowerLetter", "%1)", 1))
                + definition(4, level(0, "decimal", "%1.", 1))
                + definition(6, level(0, "decimal", "Priority %1", 1))
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
                + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"4\"/></w:num>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"3\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"1\"/>"
                + "</w:lvlOverride></w:num>"
                + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"6\"/></w:num>";
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text, int start) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}

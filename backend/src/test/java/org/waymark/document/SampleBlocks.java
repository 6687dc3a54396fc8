package org.waymark.document;

import java.util.ArrayList;
import java.util.List;

/** The parts that every priority of the sample document has. */
final class SampleBlocks {

    private SampleBlocks() {}

    static String heading(String words, String question) {
        return Xml.paragraph(Xml.bold(words)) + Xml.paragraph(Xml.run(question));
    }

    static String population(String text) {
        return heading("(a) Population", "What specific groups of children will this priority focus on?") + plain(text);
    }

    /** Groups of conditions: a line that ends with a colon heads those below it. */
    static String conditions(String... lines) {
        return heading("(b) Conditions We Want To See", "What positive conditions of wellbeing do we want to see?")
                + listed(lines);
    }

    static String story(String... lines) {
        return heading(
                        "(c) The Story Behind The Baseline",
                        "How have we been performing against this priority in the last year?")
                + listed(lines);
    }

    private static String listed(String... lines) {
        StringBuilder blocks = new StringBuilder();
        for (String line : lines) {
            boolean heads = line.endsWith(":");
            boolean text = line.startsWith("|");
            blocks.append(heads ? Xml.paragraph(Xml.bold(line)) : text ? plain(line.substring(1)) : Xml.bullet(line));
        }
        return blocks.toString();
    }

    /** Indicators: a line that begins with a bracket is bold. */
    static String indicators(String... lines) {
        StringBuilder blocks = new StringBuilder(heading(
                "(d) How will we know if we have improved?",
                "Which key performance indicators will tell us if we are improving?"));
        for (String line : lines) {
            boolean wording = line.matches("^\\(\\d.*");
            blocks.append(wording ? Xml.paragraph(Xml.bold(line)) : plain(line));
        }
        return blocks.toString();
    }

    static String announced(String number, String title) {
        return Xml.paragraph(Xml.bold("(e) Action Plan for Priority " + number + ": " + title))
                + Xml.paragraph(
                        Xml.run(
                                "The following key actions will make the greatest contribution to this priority. They are not "),
                        Xml.bold("all"),
                        Xml.run(" the actions that are taken."));
    }

    static String plain(String text) {
        return Xml.paragraph(Xml.run(text));
    }

    /** An action table with the borders that people expect to see. */
    static String actions(String... rows) {
        List<String> all = new ArrayList<>();
        all.add(PlanText.HEADING.replaceFirst("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>"));
        all.addAll(List.of(rows));
        return bordered(Xml.table(all.toArray(String[]::new)));
    }

    static String bordered(String table) {
        StringBuilder borders = new StringBuilder("<w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
        }
        return table.replaceFirst("<w:tblPr/>", borders + "</w:tblBorders></w:tblPr>");
    }
}

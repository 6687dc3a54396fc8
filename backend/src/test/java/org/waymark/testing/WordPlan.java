package org.waymark.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A small plan in the county's Word format, built row by row. */
public final class WordPlan {
    private static final List<String> HEAD = List.of(
            "No",
            "Actions",
            "Milestones / Timescales for Delivery",
            "Lead Agency",
            "Lead Officer / Agency",
            "How will we monitor progress");

    private final XWPFDocument document = new XWPFDocument();
    private final List<List<String>> rows = new ArrayList<>();

    public static WordPlan titled(String title) {
        WordPlan plan = new WordPlan();
        var paragraph = plan.document.createParagraph();
        paragraph.setStyle("Title");
        paragraph.createRun().setText(title);
        return plan;
    }

    public WordPlan priority(String theme, String ref, String title, String lead, String outcome) {
        endTable();
        table(List.of(
                List.of("Theme", theme),
                List.of("Priority " + ref, title),
                List.of("Priority Lead", lead),
                List.of("Every Child Matters Outcome", outcome)));
        return this;
    }

    /** The contents table at the front: theme, number and title of each priority. */
    public WordPlan contents(List<List<String>> entries) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Theme", "No", "Title", "Page"));
        for (List<String> entry : entries) {
            lines.add(List.of(entry.get(0), entry.get(1), entry.get(2), String.valueOf(lines.size() + 2)));
        }
        table(lines);
        return this;
    }

    /** The section of indicators: bold lines, each with lines of detail below. */
    public WordPlan indicator(String bold, String... details) {
        if (rows.isEmpty()
                && document.getParagraphs().stream().noneMatch(p -> p.getText().startsWith("(d)"))) {
            bold("(d) Indicators");
        }
        bold(bold);
        for (String detail : details) {
            document.createParagraph().createRun().setText(detail);
        }
        return this;
    }

    private void bold(String text) {
        var run = document.createParagraph().createRun();
        run.setBold(true);
        run.setText(text);
    }

    /** A row of the action table: number, text, when, lead agency, lead officer, monitoring. */
    public WordPlan action(String... cells) {
        if (rows.isEmpty()) {
            rows.add(HEAD);
        }
        rows.add(List.of(cells));
        return this;
    }

    public byte[] bytes() {
        endTable();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            bold("(e) Action plan");
            table(rows);
            rows.clear();
        }
    }

    private void table(List<List<String>> cells) {
        XWPFTable table = document.createTable(cells.size(), cells.getFirst().size());
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                XWPFTableCell cell = table.getRow(i).getCell(j);
                cell.setText(cells.get(i).get(j));
            }
        }
        document.createParagraph();
    }
}

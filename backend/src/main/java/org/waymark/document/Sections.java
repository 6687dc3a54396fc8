package org.waymark.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.document.indicators.IndicatorTable;
import org.waymark.document.outline.Outline;
import org.waymark.document.outline.Outliner;
import org.waymark.document.outline.Piece;
import org.waymark.document.outline.Template;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** The lines of a priority block by the part of the template they stand in, and its action tables. */
final class Sections {

    private static final Pattern NOTE = Pattern.compile("^(\\d{1,2})\\s+\\p{Lu}.*", Pattern.DOTALL);

    private static final int MOST_NOTES = 100;

    final Map<Template.Part, List<Line>> lines = new EnumMap<>(Template.Part.class);
    final List<Piece.Actions> tables = new ArrayList<>();
    /** Footnotes that were typed as paragraphs of their own. */
    final List<Line> notes = new ArrayList<>();

    private final Reading reading;
    private final String where;
    private final String title;
    private Template.Part part = Template.Part.START;

    private Sections(Reading reading, String where, String title) {
        this.reading = reading;
        this.where = where;
        this.title = title;
    }

    static Sections of(Outline.Block block, Reading reading, String where) {
        Sections sections = new Sections(reading, where, block.head().title());
        for (Piece piece : block.pieces()) {
            sections.take(piece);
        }
        sections.setNotesApart();
        return sections;
    }

    List<Line> in(Template.Part wanted) {
        return lines.getOrDefault(wanted, List.of());
    }

    private List<Line> open() {
        return lines.computeIfAbsent(part, any -> new ArrayList<>());
    }

    private void take(Piece piece) {
        switch (piece) {
            case Piece.Actions actions -> {
                tables.add(actions);
                part = Template.Part.END;
            }
            case Piece.Text text -> take(text.line());
            case Piece.Plain plain -> plain(plain.table());
            case Piece.Top top -> top.rows().forEach(row -> open().addAll(Lines.of(new Table(List.of(row)))));
            case Piece.Contents contents -> open().addAll(Lines.of(contents.table()));
        }
    }

    private void plain(Table table) {
        List<Line> rows = part == Template.Part.INDICATORS ? IndicatorTable.lines(table) : Lines.of(table);
        reading.place(rows, where + place());
        String headings = part == Template.Part.INDICATORS ? IndicatorTable.headings(table) : "";
        if (!headings.isEmpty()) {
            reading.findings.info(
                    "indicator-table",
                    where + place(),
                    headings,
                    "Indicators that stand in a table were read by these column headings.");
        }
        open().addAll(rows);
    }

    private String place() {
        return switch (part) {
            case POPULATION -> ", population";
            case CONDITIONS -> ", conditions we want to see";
            case STORY -> ", story behind the baseline";
            case WHAT_WORKS -> ", what works";
            case PARTNERS -> ", partners";
            case INDICATORS -> ", indicators";
            case ACTIONS -> ", action plan";
            case END -> ", after the action table";
            case START -> "";
        };
    }

    private void take(Line line) {
        Template.Heading heading = Template.heading(line, part);
        if (heading == null) {
            if (part == Template.Part.START && Template.announcesActions(line)) {
                part = Template.Part.ACTIONS;
            }
            reading.place(List.of(line), where + place());
            open().add(line);
            return;
        }
        part = heading.part();
        reading.place(List.of(line), where + place());
        int repeated = heading.title() ? repetition(heading.words()) : -1;
        if (repeated >= 0) {
            reading.ledger.format(heading.words().substring(0, repeated));
            reading.ledger.echo(heading.words().substring(repeated));
        } else if (heading.title() && words(heading.words()) > 3) {
            open().add(line.withItem(null));
        } else {
            reading.ledger.format(heading.words());
        }
        Line rest = heading.rest();
        if (rest != null && !rest.blank()) {
            take(rest.withItem(null));
        }
    }

    /** Where a heading begins to repeat the priority's title; -1 when it does not end with it. */
    private int repetition(String words) {
        String repeated = Outliner.key(title);
        if (repeated.isEmpty() || !(" " + Outliner.key(words)).endsWith(" " + repeated)) {
            return -1;
        }
        int start = words.length();
        while (start > 0 && !Outliner.key(words.substring(start)).equals(repeated)) {
            start--;
        }
        return start;
    }

    private static int words(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    /** A line such as "1 Care leavers are those who …" is a note when a word of the block ends with its number. */
    private void setNotesApart() {
        StringBuilder all = new StringBuilder();
        lines.values()
                .forEach(part -> part.forEach(line -> all.append(line.text()).append('\n')));
        lines.forEach((in, list) -> list.removeIf(line -> {
            var number = NOTE.matcher(line.text());
            boolean shaped = line.item() == null && !line.startsBold() && number.matches();
            boolean referred = shaped
                    && notes.size() < MOST_NOTES
                    && Pattern.compile("[\\p{L})\\].,%]" + number.group(1) + "(?![\\d.,]?\\d)")
                            .matcher(all)
                            .find();
            boolean note = shaped && (referred || in == Template.Part.INDICATORS);
            if (note) {
                notes.add(line);
            }
            return note;
        }));
    }
}

package org.waymark.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.finding.Ledger;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.word.Table;

/** Reads the small table at the top of a priority block. */
final class HeadTable {

    private static final int LONGEST_LABEL = 60;
    private static final Pattern TITLE =
            Pattern.compile("(?:title|priority title|title of (?:the )?priority)\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern THEME_NUMBER = Pattern.compile("^\\d{1,2}(?:\\s*[:.)\u2013-]\\s*|$)");

    private @Nullable String ref;
    private final List<String> title = new ArrayList<>();
    private @Nullable String theme;
    private @Nullable String outcome;
    private final List<Line> leads = new ArrayList<>();
    private final List<Line> extra = new ArrayList<>();
    private final List<Line> all = new ArrayList<>();
    private final Ledger ledger;
    private boolean priorityRow;

    private HeadTable(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The label in front of a row; null when the row has none that the format knows. */
    static @Nullable HeadLabel label(Table.Row row) {
        for (Table.Cell cell : row.cells()) {
            String text = Lines.text(cell.blocks());
            if (!text.isEmpty()) {
                boolean alone = row.cells().stream()
                                .filter(other -> !Lines.text(other.blocks()).isEmpty())
                                .count()
                        == 1;
                return alone || text.length() <= LONGEST_LABEL ? HeadLabel.of(text) : null;
            }
        }
        return null;
    }

    /** Whether rows make the top of a block: one names the priority, and another one something else of it. */
    static boolean is(List<Table.Row> rows) {
        List<HeadLabel> labels = new ArrayList<>();
        for (Table.Row row : rows) {
            HeadLabel label = ActionColumns.of(row) == null ? label(row) : null;
            if (label != null) {
                labels.add(label);
            }
        }
        boolean several = labels.stream().distinct().count() > 1;
        boolean numbered = rows.size() <= 2 && read(rows, Ledger.none()).ref() != null;
        return labels.contains(HeadLabel.PRIORITY) && (several || numbered);
    }

    static Head read(List<Table.Row> rows, Ledger ledger) {
        HeadTable reader = new HeadTable(ledger);
        rows.forEach(reader::row);
        return reader.head();
    }

    /** Reads lines such as "Priority Lead: Director of Children's Services" under a heading that names the priority. */
    static Head read(Line heading, List<Line> labelled, Ledger ledger) {
        HeadTable reader = new HeadTable(ledger);
        reader.take(heading, List.of());
        labelled.forEach(line -> reader.take(line, List.of()));
        return reader.head();
    }

    private Head head() {
        return new Head(ref, String.join(" ", title), theme, leads, outcome, extra, all);
    }

    private void row(Table.Row row) {
        List<Line> lines = new ArrayList<>();
        List<Line> values = new ArrayList<>();
        for (Table.Cell cell : row.cells()) {
            List<Line> cellLines = Lines.of(cell.blocks());
            (lines.isEmpty() ? lines : values).addAll(cellLines);
        }
        if (lines.isEmpty()) {
            return;
        }
        all.addAll(lines);
        take(lines.size() == 1 ? lines.getFirst() : Lines.inOne(lines, " "), values);
    }

    private void take(Line label, List<Line> values) {
        all.addAll(values);
        all.add(label);
        String text = label.labelled();
        HeadLabel kind = HeadLabel.of(text);
        if (title.isEmpty() && !values.isEmpty() && TITLE.matcher(text).matches()) {
            ledger.format(text);
            values.forEach(line -> title.add(line.labelled()));
            return;
        }
        if (kind == null) {
            extra.add(joined(label, values));
            return;
        }
        Line whole = Lines.labelInText(label);
        Line behind = whole.after(kind.labelEnd(text));
        List<Line> said = new ArrayList<>(values);
        if (kind == HeadLabel.PRIORITY) {
            priority(text, behind, said);
            return;
        }
        ledger.format(text.substring(0, text.length() - behind.text().length()));
        if (!behind.blank()) {
            said.addFirst(behind);
        }
        switch (kind) {
            case THEME -> theme = add(theme, withoutNumber(said));
            case OUTCOME -> outcome = add(outcome, said);
            default -> leads.addAll(said);
        }
    }

    /** "Theme 1: Safe and well" counts the theme; its name is what follows. */
    private List<Line> withoutNumber(List<Line> said) {
        if (said.isEmpty()) {
            return said;
        }
        Matcher number = THEME_NUMBER.matcher(said.getFirst().text());
        if (!number.find() || (number.end() == said.getFirst().text().length() && said.size() == 1)) {
            return said;
        }
        ledger.format(number.group());
        List<Line> rest = new ArrayList<>(said);
        rest.set(0, said.getFirst().after(number.end()));
        return rest;
    }

    private static Line joined(Line label, List<Line> values) {
        List<Line> all = new ArrayList<>(List.of(label));
        all.addAll(values);
        return Lines.inOne(all, ": ");
    }

    private static @Nullable String add(@Nullable String before, List<Line> lines) {
        String text = lines.stream()
                .map(Line::labelled)
                .collect(Collectors.joining(" "))
                .strip();
        return text.isEmpty() ? before : before == null ? text : before + " " + text;
    }

    private void priority(String label, Line behind, List<Line> values) {
        if (priorityRow && ref != null) {
            extra.add(joined(behind, values));
            ledger.format(label.substring(0, label.length() - behind.text().length()));
            return;
        }
        priorityRow = true;
        Line rest = behind;
        HeadLabel.Numbered number = HeadLabel.number(label, behind.text());
        if (number != null) {
            rest = behind.after(number.end());
        }
        List<Line> said = new ArrayList<>(values);
        if (number == null && behind.blank() && !said.isEmpty()) {
            number = HeadLabel.number(label, said.getFirst().labelled());
            if (number != null) {
                Line first = Lines.labelInText(said.removeFirst());
                said.addFirst(first.after(number.end()));
            }
        }
        ledger.format(label.substring(0, label.length() - behind.text().length()));
        ref = number == null ? null : number.ref();
        if (number != null) {
            ledger.format(number.before());
        }
        if (!rest.blank()) {
            title.add(rest.text());
        }
        said.stream().filter(line -> !line.blank()).forEach(line -> title.add(line.labelled()));
    }
}

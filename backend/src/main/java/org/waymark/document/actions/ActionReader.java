package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.names.CrossReferences;
import org.waymark.document.outline.Column;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;
import org.waymark.document.text.MarkdownText;
import org.waymark.kernel.Open;

/** Makes an action of the rows that belong to it. */
public final class ActionReader {

    private final Reading reading;
    private final String priority;
    private final String where;

    public ActionReader(Reading reading, String priority, String where) {
        this.reading = reading;
        this.priority = priority;
        this.where = where;
    }

    public ActionDraft read(ActionRow row) {
        String place = where + ", action " + row.ref;
        row.cells.forEach((column, lines) ->
                reading.place(lines, column == Column.ACTION ? place : place + ", " + column.plain()));
        row.others.values().forEach(lines -> reading.place(lines, place));
        List<Line> text = new ArrayList<>(row.lines(Column.ACTION));
        if (row.parent != null && !text.isEmpty()) {
            Line first = text.getFirst();
            Line bare = SubLetter.without(first);
            reading.ledger.format(first.labelled()
                    .substring(0, first.labelled().length() - bare.text().length()));
            text.set(0, bare);
        }
        ActionText action = ActionText.of(text, row.parent == null);
        MilestonePairs pairs =
                MilestonePairs.of(action.bullets(), Lines.written(row.lines(Column.TIMESCALE)), reading, place);
        List<Line> description = action.description(pairs.paired());
        Open title = reading.unconfirmed.wording(action.title());
        List<Line> plain = new ArrayList<>(row.lines(Column.TIMESCALE));
        plain.addAll(action.plain(pairs.paired()));
        for (Column column : List.of(Column.AGENCY, Column.OFFICER, Column.MONITORING)) {
            plain.addAll(row.lines(column));
        }
        return new ActionDraft(
                row.ref,
                row.heading,
                title,
                reading.markdown.orNull(description),
                pairs.own(),
                pairs.milestones(),
                reading.names.agencies(row.lines(Column.AGENCY)),
                reading.names.officers(row.lines(Column.OFFICER)),
                reading.unconfirmed.cell(Lines.written(row.lines(Column.MONITORING))),
                CrossReferences.in(everything(row), row.parent == null ? priority : row.parent.ref),
                row.subActions.stream().map(this::read).toList(),
                note(row, plain),
                place);
    }

    private static String everything(ActionRow row) {
        return Stream.of(Column.ACTION, Column.TIMESCALE, Column.AGENCY, Column.OFFICER, Column.MONITORING)
                .map(column -> Lines.written(row.lines(column)))
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String note(ActionRow row, List<Line> plain) {
        List<String> notes = new ArrayList<>();
        row.notes.forEach(words -> notes.add(MarkdownText.escapeStart(MarkdownText.escape(words))));
        row.others.forEach((name, lines) -> {
            String written = reading.markdown.write(lines);
            notes.add(name.isBlank() ? written : "**" + MarkdownText.escape(name) + "**\n\n" + written);
        });
        reading.markdown
                .footnotesOf(plain)
                .forEach(words -> notes.add(MarkdownText.escapeStart(MarkdownText.escape(words))));
        return notes.isEmpty() ? null : String.join("\n\n", notes);
    }
}

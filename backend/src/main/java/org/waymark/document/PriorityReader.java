package org.waymark.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.actions.ActionReader;
import org.waymark.document.actions.ActionRow;
import org.waymark.document.actions.ActionRows;
import org.waymark.document.actions.RawRows;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.document.indicators.IndicatorReader;
import org.waymark.document.names.PriorityLeads;
import org.waymark.document.outline.Column;
import org.waymark.document.outline.Head;
import org.waymark.document.outline.Outline;
import org.waymark.document.outline.Template;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.MarkdownText;
import org.waymark.kernel.Open;

/** Makes a priority of its block. */
final class PriorityReader {

    private final Reading reading;
    private final Outline.Block block;
    private final String ref;
    private final String where;
    private final Sections sections;
    private final List<ActionRow> rows;

    PriorityReader(Reading reading, Outline.Block block, String ref) {
        this.reading = reading;
        this.block = block;
        this.ref = ref;
        this.where = "Priority " + ref;
        reading.place(block.head().all(), where);
        this.sections = Sections.of(block, reading, where);
        this.rows = ActionRows.of(RawRows.of(sections.tables, reading, where), reading, where);
    }

    /** Remembers the names that stand alone, before any cell is cut into names. */
    void learnNames() {
        for (ActionRow row : all(rows)) {
            reading.names.learn(row.lines(Column.AGENCY), true);
            reading.names.learn(row.lines(Column.OFFICER), false);
        }
    }

    private static List<ActionRow> all(List<ActionRow> rows) {
        List<ActionRow> all = new ArrayList<>(rows);
        rows.forEach(row -> all.addAll(row.subActions));
        return all;
    }

    PriorityDraft read(@Nullable String contentsTheme) {
        Head head = block.head();
        IndicatorReader indicators = new IndicatorReader(reading, where);
        List<IndicatorDraft> indicatorDrafts = indicators.read(sections.in(Template.Part.INDICATORS));
        ActionReader actions = new ActionReader(reading, ref, where);
        String theme = head.theme() != null ? head.theme() : contentsTheme;
        return new PriorityDraft(
                ref,
                theme,
                reading.unconfirmed.wording(head.title()),
                new PriorityLeads(reading.unconfirmed).read(head.leads()),
                head.outcome(),
                outcome(head.outcome()),
                population(),
                ConditionsReader.read(sections.in(Template.Part.CONDITIONS), reading.markdown, reading.cuts),
                StoryReader.read(sections.in(Template.Part.STORY), reading.markdown, reading.cuts),
                reading.markdown.orNull(sections.in(Template.Part.WHAT_WORKS)),
                reading.markdown.orNull(sections.in(Template.Part.PARTNERS)),
                indicatorDrafts,
                reading.markdown.orNull(sections.in(Template.Part.ACTIONS)),
                rows.stream().map(actions::read).toList(),
                note(indicators.left),
                where);
    }

    private Open population() {
        List<Line> lines = sections.in(Template.Part.POPULATION);
        Open bare =
                reading.unconfirmed.wording(lines.stream().map(Line::labelled).collect(Collectors.joining(" ")));
        String written = reading.markdown.write(lines);
        return switch (bare.state()) {
            case ABSENT -> Open.NONE;
            case SET -> Open.set(written);
            case UNCONFIRMED -> Open.unconfirmed(bare.text() == null ? null : written);
        };
    }

    private @Nullable String outcome(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> codes = Outcomes.codes(text);
        if (codes.size() != 1) {
            reading.findings.warning(
                    codes.isEmpty() ? "outcome-unknown" : "several-outcomes",
                    where + ", outcome",
                    text,
                    codes.isEmpty()
                            ? "This is none of the outcomes of Every Child Matters."
                            : "Several outcomes are named; the first was taken.");
        }
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private @Nullable String note(List<Line> indicatorLines) {
        List<Line> lines = new ArrayList<>(block.head().extra());
        lines.addAll(sections.in(Template.Part.START));
        lines.addAll(indicatorLines);
        lines.addAll(sections.notes);
        lines.addAll(sections.in(Template.Part.END));
        if (!indicatorLines.isEmpty()) {
            reading.findings.info(
                    "indicator-lines",
                    where + ", indicators",
                    indicatorLines.stream().map(Line::labelled).collect(Collectors.joining("\n")),
                    "These lines belong to no numbered indicator. They are kept in the priority's note.");
        }
        List<String> written = new ArrayList<>();
        String note = reading.markdown.orNull(lines);
        if (note != null) {
            written.add(note);
        }
        reading.markdown
                .footnotesOf(block.head().all())
                .forEach(words -> written.add(MarkdownText.escapeStart(MarkdownText.escape(words))));
        return written.isEmpty() ? null : String.join("\n\n", written);
    }
}

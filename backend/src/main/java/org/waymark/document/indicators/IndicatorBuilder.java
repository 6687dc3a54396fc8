package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.DefinitionStatus;
import org.waymark.document.draft.DesignationDraft;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.MarkdownText;
import org.waymark.kernel.Open;

/** An indicator while its lines are gathered. */
final class IndicatorBuilder {

    final @Nullable String label;
    final List<Line> wording = new ArrayList<>();
    final List<Line> agencies = new ArrayList<>();
    final List<Line> notes = new ArrayList<>();
    final List<IndicatorBuilder> parts = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<DesignationDraft> designations = new ArrayList<>();
    private DefinitionStatus status = DefinitionStatus.DEFINED;
    private @Nullable String frequency;
    private @Nullable String source;
    private @Nullable String contact;
    private @Nullable String definition;
    /** Whether anything but its wording has been said. */
    boolean detailed;

    IndicatorBuilder(@Nullable String label) {
        this.label = label;
    }

    boolean worded() {
        return wording.stream().anyMatch(line -> !line.blank());
    }

    void take(References found) {
        found.numbers().stream().filter(one -> !references.contains(one)).forEach(references::add);
        designations.addAll(found.designations());
        if (found.status() != DefinitionStatus.DEFINED) {
            status = found.status();
        }
    }

    void detail(IndicatorDetail detail, Line value) {
        detailed = true;
        switch (detail) {
            case AGENCY -> agencies.add(value);
            case FREQUENCY -> frequency = add(frequency, value.text());
            case SOURCE -> source = add(source, value.text());
            case CONTACT -> contact = add(contact, value.text());
            case DEFINITION -> definition = add(definition, value.text());
        }
    }

    private static String add(@Nullable String before, String more) {
        return before == null ? more : before + "; " + more;
    }

    IndicatorDraft build(Reading reading, String where) {
        String place = label == null ? where + ", indicator" : where + ", indicator " + label;
        List<Line> all = new ArrayList<>(wording);
        all.addAll(notes);
        all.addAll(agencies);
        reading.place(all, place);
        String words = words(reading);
        Open open = definition(reading);
        spread();
        return new IndicatorDraft(
                label,
                reading.unconfirmed.wording(words),
                references,
                designations,
                reading.names.agencies(agencies),
                frequency == null ? null : Frequencies.in(frequency),
                frequency,
                source,
                contact,
                open,
                status,
                note(reading),
                parts.stream().map(part -> part.build(reading, place)).toList(),
                place);
    }

    private @Nullable String note(Reading reading) {
        List<String> written = new ArrayList<>();
        String note = reading.markdown.orNull(notes);
        if (note != null) {
            written.add(note);
        }
        List<Line> plain = new ArrayList<>(wording);
        plain.addAll(agencies);
        reading.markdown
                .footnotesOf(plain)
                .forEach(words -> written.add(MarkdownText.escapeStart(MarkdownText.escape(words))));
        return written.isEmpty() ? null : String.join("\n\n", written);
    }

    /** The wording without the references that stand at its end; they are kept apart. */
    private String words(Reading reading) {
        Line whole = null;
        for (Line line : wording) {
            whole = whole == null ? line : reading.cuts.join(whole, line);
        }
        String text = whole == null ? "" : whole.text();
        take(References.in(text));
        int end = IndicatorTail.start(text);
        reading.ledger.format(text.substring(end));
        return text.substring(0, end).strip();
    }

    private Open definition(Reading reading) {
        if (definition != null) {
            Open open = reading.unconfirmed.wording(definition);
            if (open.state() == org.waymark.kernel.OpenState.UNCONFIRMED) {
                status = DefinitionStatus.TO_BE_CONFIRMED;
            }
            return open;
        }
        return status == DefinitionStatus.TO_BE_CONFIRMED ? Open.unconfirmed(null) : Open.NONE;
    }

    /** As many references as parts that have none: each part's own, in their order. */
    private void spread() {
        boolean bare = parts.stream()
                .allMatch(part -> part.references.isEmpty()
                        && References.in(part.wording.stream().map(Line::text).collect(Collectors.joining(" ")))
                                .numbers()
                                .isEmpty());
        if (parts.size() > 1 && parts.size() == references.size() && bare) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).references.add(references.get(i));
            }
        }
    }
}

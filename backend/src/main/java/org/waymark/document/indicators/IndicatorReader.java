package org.waymark.document.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;

/** Reads the indicators of a priority: each in bold with its number, its details in the lines below. */
public final class IndicatorReader {

    private static final Pattern PART = Pattern.compile("^\\(?([a-h])\\)\\s*(?=\\S)");
    private static final Pattern OTHERS = Pattern.compile(
            "^(?:potential|possible|proposed|further|other|additional|future)\\b[^.]{0,60}\\bindicators?\\b.*",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final String where;
    private final List<IndicatorBuilder> found = new ArrayList<>();
    /** Lines that belong to no indicator. */
    public final List<Line> left = new ArrayList<>();

    private @Nullable IndicatorBuilder current;
    private @Nullable IndicatorBuilder part;
    private @Nullable IndicatorDetail waiting;
    private @Nullable String last;
    private boolean named;

    public IndicatorReader(Reading reading, String where) {
        this.reading = reading;
        this.where = where;
    }

    public List<IndicatorDraft> read(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        found.forEach(indicator -> InlineParts.find(indicator));
        List<IndicatorDraft> drafts =
                found.stream().map(one -> one.build(reading, where)).toList();
        found.forEach(one -> reading.names.learn(one.agencies, true));
        return drafts;
    }

    private void take(Line line, @Nullable Line next) {
        boolean unworded = current != null && !current.worded();
        IndicatorLabel label = IndicatorLabel.of(line, last, named || unworded);
        if (label != null) {
            named = label.named();
            reading.ledger.format(label.words().replace(label.label(), " "));
            begin(label.label());
            last = label.label();
            References references = References.in(label.rest().text());
            if (references.only() && current != null) {
                reading.ledger.format(label.rest().text());
                current.take(references);
            } else if (!label.rest().blank()) {
                word(label.rest());
            }
            return;
        }
        IndicatorBuilder open = current;
        if (open == null || OTHERS.matcher(line.text()).matches()) {
            boolean named = line.bold() && next != null && detail(next);
            if (named) {
                begin(null);
                word(line);
            } else {
                current = null;
                left.add(line);
            }
            return;
        }
        inside(line, next, open);
    }

    private void begin(@Nullable String label) {
        IndicatorBuilder started = new IndicatorBuilder(label);
        found.add(started);
        current = started;
        part = null;
        waiting = null;
    }

    private void word(Line line) {
        if (current != null) {
            current.wording.add(line);
        }
    }

    private static boolean detail(Line line) {
        return IndicatorDetail.of(line) != null
                || Frequencies.only(line.text())
                || References.in(line.text()).only();
    }

    private void inside(Line line, @Nullable Line next, IndicatorBuilder open) {
        Matcher letter = PART.matcher(line.labelled());
        boolean lettered = letter.find();
        boolean cutWording = line.startsLowerCase()
                && line.item() == null
                && !open.detailed
                && open.parts.isEmpty()
                && open.worded()
                && !open.wording.getLast().complete();
        if (lettered) {
            part(line, letter.group(1), letter.group(), open);
        } else if (!detail(line)
                && (!open.worded() || (line.bold() && !open.detailed && open.parts.isEmpty()) || cutWording)) {
            open.wording.add(line.withItem(null));
        } else if (line.bold() && !detail(line) && next != null && detail(next) && open.detailed) {
            begin(null);
            word(line);
        } else {
            IndicatorDetail.apart(line).forEach(piece -> say(piece, open));
        }
    }

    private void part(Line line, String letter, String words, IndicatorBuilder open) {
        IndicatorBuilder started = new IndicatorBuilder(letter);
        Line whole = Lines.labelInText(line);
        started.wording.add(whole.after(words.length()));
        open.parts.add(started);
        part = started;
        waiting = null;
    }

    private void say(Line line, IndicatorBuilder open) {
        IndicatorDetail.Labelled labelled = IndicatorDetail.of(line);
        IndicatorBuilder target = part != null && part.label != null ? part : open;
        if (labelled != null) {
            reading.ledger.format(labelled.label());
            part = null;
            waiting = labelled.value() == null ? labelled.detail() : null;
            Line value = labelled.value();
            if (value != null) {
                open.take(References.in(value.text()));
                open.detail(labelled.detail(), value);
            }
            return;
        }
        References references = References.in(line.text());
        if (waiting != null && !references.only()) {
            open.detail(waiting, line.withItem(null));
            waiting = null;
        } else if (Frequencies.only(line.text())) {
            open.detail(IndicatorDetail.FREQUENCY, bare(line));
        } else if (references.only()) {
            reading.ledger.format(line.text());
            target.take(references);
            open.detailed = true;
        } else {
            open.take(references);
            open.notes.add(line);
            open.detailed = true;
            part = null;
        }
    }

    private static Line bare(Line line) {
        String text = line.text();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        return bracketed ? line.cut(1, text.length() - 1, null) : line.withItem(null);
    }
}

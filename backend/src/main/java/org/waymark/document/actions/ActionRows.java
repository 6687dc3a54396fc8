package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.outline.Column;
import org.waymark.document.outline.RowNumber;
import org.waymark.document.reading.Reading;
import org.waymark.document.text.Cuts;
import org.waymark.document.text.Line;

/** Tells actions, sub-actions, heading rows and cut rows apart, and gathers what belongs together. */
public final class ActionRows {

    private static final int LONGEST_HEADING = 250;
    private static final Pattern NAMED = Pattern.compile("^(?:SMP)?\\d+\\.\\d+");

    private final Reading reading;
    private final String where;
    private final List<RawRow> raw;
    private final List<ActionRow> actions = new ArrayList<>();
    private @Nullable String heading;
    private @Nullable ActionRow action;
    private @Nullable ActionRow current;

    private ActionRows(Reading reading, String where, List<RawRow> raw) {
        this.reading = reading;
        this.where = where;
        this.raw = raw;
    }

    public static List<ActionRow> of(List<RawRow> raw, Reading reading, String where) {
        NumbersInText.lift(raw);
        ActionRows rows = new ActionRows(reading, where, raw);
        for (int i = 0; i < raw.size(); i++) {
            rows.take(raw.get(i), i);
        }
        return rows.actions;
    }

    private void take(RawRow row, int index) {
        RowNumber number = RowNumber.read(row.text(Column.NUMBER));
        switch (number.kind()) {
            case ACTION -> {
                boolean goesOn = action != null
                        && action.ref.equals(number.ref())
                        && (number.repeats() || (row.top && current == action && CarriedOn.sentence(row, action)));
                if (goesOn && action != null) {
                    reading.ledger.format(row.text(Column.NUMBER));
                    action.carryOn(row, reading.cuts);
                } else {
                    begin(number.ref(), row).notes.addAll(number.rest());
                }
            }
            case SUB_ACTION -> subAction(number.ref(), row).notes.addAll(number.rest());
            default -> {
                unnumbered(row, index);
                keep(number.rest());
            }
        }
    }

    /** Words in the number column that are no number stay with the row they stand in. */
    private void keep(List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (current != null) {
            current.notes.addAll(words);
        } else {
            reading.findings.warning(
                    "unread-number",
                    where + ", action table",
                    String.join(" ", words),
                    "These words stand in the number column before the first action.");
        }
    }

    private ActionRow begin(String ref, RawRow row) {
        ActionRow started = new ActionRow(ref, heading, null);
        started.take(row);
        actions.add(started);
        action = started;
        current = started;
        return started;
    }

    /** The action that a sub-action belongs to: the one it names ("1.2a"), else the last one. */
    private @Nullable ActionRow parent(String letters) {
        Matcher named = NAMED.matcher(letters);
        if (!named.find()) {
            return action;
        }
        return actions.stream()
                .filter(one -> one.ref.equals(named.group()))
                .findFirst()
                .orElse(null);
    }

    private ActionRow subAction(String letters, RawRow row) {
        ActionRow parent = parent(letters);
        if (parent == null) {
            reading.findings.warning(
                    "sub-action-without-action",
                    where + ", action table",
                    letters,
                    "The sub-action's own action stands nowhere before it. It was read as an action.");
            return begin(letters, row);
        }
        String ref = letters.startsWith(parent.ref) ? letters : parent.ref + letters;
        ActionRow started = new ActionRow(ref, null, parent);
        started.take(row);
        parent.subActions.add(started);
        current = started;
        return started;
    }

    private void unnumbered(RawRow row, int index) {
        List<Line> text = row.lines(Column.ACTION);
        String letter = text.isEmpty() ? null : SubLetter.of(text.getFirst());
        if (letter != null && SubLetter.begins(letter, action)) {
            subAction(letter, row);
        } else if (heads(row, index)) {
            heading = text.stream().map(Line::labelled).collect(Collectors.joining(" "));
            reading.place(text, where + ", heading row");
            current = null;
        } else if (!row.numbered && begins(row)) {
            withoutNumber(String.valueOf(actions.size() + 1), row);
        } else if (current != null && CarriedOn.by(row, current)) {
            current.carryOn(row, reading.cuts);
        } else if (current != null && row.text(Column.ACTION).isEmpty()) {
            current.carryOn(row, reading.cuts);
        } else {
            String after = action == null ? "" : action.ref;
            String ref = after
                    + "+"
                            .repeat(1
                                    + (int) actions.stream()
                                            .filter(other -> !after.isEmpty() && other.ref.startsWith(after + "+"))
                                            .count());
            withoutNumber(ref, row);
        }
    }

    private void withoutNumber(String ref, RawRow row) {
        begin(ref, row);
        reading.findings.warning(
                "row-without-number",
                where + ", action table",
                row.text(Column.ACTION),
                "The row has no number and does not carry on the one above it. It was read as action " + ref
                        + "; give it its number.");
    }

    /** In a table without numbers a row is an action unless it plainly carries on the one above. */
    private boolean begins(RawRow row) {
        List<Line> text = row.lines(Column.ACTION);
        return !text.isEmpty()
                && row.continued.isEmpty()
                && text.getFirst().item() == null
                && !text.getFirst().startsLowerCase()
                && (current == null || !row.onlyAction());
    }

    /** A row without number that heads others says nothing but its words, and a numbered row follows. */
    private boolean heads(RawRow row, int index) {
        List<Line> text = row.lines(Column.ACTION);
        boolean plain = row.onlyAction() && text.stream().allMatch(line -> line.item() == null);
        if (!plain
                || row.text(Column.ACTION).length() > LONGEST_HEADING
                || text.getFirst().startsLowerCase()) {
            return false;
        }
        boolean followed = index + 1 < raw.size()
                && RowNumber.read(raw.get(index + 1).text(Column.NUMBER)).kind() == RowNumber.Kind.ACTION;
        Line last = current == null ? null : current.lastActionLine();
        boolean done =
                last == null || (last.complete() && !last.text().endsWith(":")) || (!row.top && !Cuts.openEnd(last));
        boolean dressed = text.stream().allMatch(Line::bold) || row.actionSpan >= 3;
        return followed && (dressed || (done && text.size() == 1));
    }
}

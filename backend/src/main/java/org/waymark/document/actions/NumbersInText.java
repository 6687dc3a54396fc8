package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.outline.Column;
import org.waymark.document.text.Item;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;

/** Moves an action's number that stands before its text, typed or counted by Word, into the number column. */
final class NumbersInText {

    private static final Pattern TYPED =
            Pattern.compile("^((?:SMP\\s?)?(\\d{1,2})\\.\\d{1,2}[a-z]?[.):]?)\\s+(?=\\p{Lu})");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\.\\d{1,3}[.)]?");

    private NumbersInText() {}

    static void lift(List<RawRow> rows) {
        Set<String> before = new HashSet<>();
        for (RawRow row : rows) {
            Matcher number = COUNTED.matcher(row.text(Column.NUMBER));
            if (number.lookingAt()) {
                before.add(number.group(1));
            }
        }
        rows.stream().filter(row -> row.lines(Column.NUMBER).isEmpty()).forEach(row -> lift(row, before));
    }

    /** "1.5 Million" is no number of an action where the actions are numbered 3.1, 3.2. */
    private static void lift(RawRow row, Set<String> before) {
        List<Line> text = row.lines(Column.ACTION);
        if (text.isEmpty() || row.continued.contains(Column.NUMBER)) {
            return;
        }
        Line first = text.getFirst();
        Item item = first.item();
        Line number = null;
        Line rest = null;
        if (item != null && COUNTED.matcher(item.label()).matches()) {
            number = Lines.labelInText(first).cut(0, item.label().length(), null);
            rest = first.withItem(null);
        } else if (item == null) {
            Matcher typed = TYPED.matcher(first.text());
            if (typed.find() && (before.isEmpty() || before.contains(typed.group(2)))) {
                number = first.cut(0, typed.end(1), null);
                rest = first.after(typed.end());
            }
        }
        if (number != null && rest != null) {
            List<Line> left = new ArrayList<>(text);
            left.set(0, rest);
            row.cells.put(Column.NUMBER, List.of(number));
            row.cells.put(Column.ACTION, left);
        }
    }
}

package org.waymark.document.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.text.Item;
import org.waymark.document.text.Line;

/** Finds typed lists with letters, also when they stand in one line: "a) … b) …". */
final class LetterItems {

    private static final Pattern START = Pattern.compile("^\\(?a\\)\\s*(?=\\S)");
    private static final Pattern TYPED = Pattern.compile("^(\\(?[a-z]\\))\\s*(?=\\S)");

    private LetterItems() {}

    static List<Line> of(List<Line> lines, boolean keepFirst) {
        List<Line> found = new ArrayList<>();
        char next = 'a';
        for (Line line : lines) {
            Matcher typed = TYPED.matcher(line.text());
            boolean item = line.item() == null
                    && typed.find()
                    && typed.group(1).replace("(", "").charAt(0) == next
                    && (!found.isEmpty() || keepFirst);
            if (item) {
                next = split(line, next, found);
            } else {
                next = colon(line, next, found);
            }
        }
        return found;
    }

    /** "… models of: a) one b) two": the list begins behind the colon. */
    private static char colon(Line line, char next, List<Line> found) {
        int colon = line.item() == null ? line.text().indexOf(": ") : -1;
        boolean list = colon > 0
                && next == 'a'
                && START.matcher(line.text().substring(colon + 2)).find()
                && at(line.text(), 'b', colon) > 0;
        if (!list) {
            found.add(line);
            return next;
        }
        found.add(line.cut(0, colon + 1, null));
        return split(line.after(colon + 2), 'a', found);
    }

    private static char split(Line line, char first, List<Line> found) {
        char letter = first;
        int start = 0;
        while (true) {
            int end = at(line.text(), (char) (letter + 1), start + 1);
            int until = end < 0 ? line.text().length() : end;
            Matcher label = TYPED.matcher(line.text().substring(start));
            int skip = label.find() ? label.end() : 0;
            String words = skip == 0 ? "" : label.group(1);
            found.add(line.cut(start + skip, until, new Item(words.isEmpty() ? Item.BULLET : words, 0)));
            letter++;
            if (end < 0) {
                return letter;
            }
            start = end;
        }
    }

    private static int at(String text, char letter, int from) {
        if (letter > 'z') {
            return -1;
        }
        Matcher label =
                Pattern.compile("(?<=\\s)\\(?" + letter + "\\)(?=\\s*\\S)").matcher(text);
        return label.find(Math.min(from, text.length())) ? label.start() : -1;
    }
}

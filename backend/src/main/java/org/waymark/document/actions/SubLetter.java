package org.waymark.document.actions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;

/** The letter at the start of a row's text: of a sub-action, or of a list item inside one. */
final class SubLetter {

    private static final Pattern LETTER = Pattern.compile("^(?:\\(([a-z])\\)|([a-z])\\))\\s*(?=\\S|$)");

    private SubLetter() {}

    /** The letter, in the text or as an automatic number; null when there is none. */
    static @Nullable String of(Line line) {
        Matcher letter = LETTER.matcher(line.labelled());
        return !letter.find() ? null : letter.group(1) != null ? letter.group(1) : letter.group(2);
    }

    /** The line without its letter. */
    static Line without(Line line) {
        if (line.item() != null
                && !line.item().bullet()
                && LETTER.matcher(line.item().label()).find()) {
            return line.withItem(null);
        }
        Matcher letter = LETTER.matcher(line.text());
        return letter.find() ? line.after(letter.end()) : line;
    }

    /**
     * Whether a row with that letter is the next sub-action. When the row above holds a list with the letter before it
     * in its own text, it is the list that goes on.
     */
    static boolean begins(String letter, @Nullable ActionRow action) {
        if (action == null) {
            return true;
        }
        char before = action.subActions.isEmpty()
                ? 'a' - 1
                : action.subActions
                        .getLast()
                        .ref
                        .charAt(action.subActions.getLast().ref.length() - 1);
        if (letter.charAt(0) == before + 1) {
            return true;
        }
        return !action.subActions.isEmpty() && letter.charAt(0) > before;
    }
}

package org.waymark.document.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells leading names from the supporting ones in brackets, and cuts at slashes and semicolons. */
final class NameBrackets {

    private final List<NamePiece> found = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int depth;

    private NameBrackets() {}

    static List<NamePiece> split(String line) {
        NameBrackets brackets = new NameBrackets();
        for (int i = 0; i < line.length(); i++) {
            brackets.take(line.charAt(i));
        }
        brackets.close(brackets.depth > 0);
        return brackets.found;
    }

    private void take(char c) {
        if (c == '(' || c == '[') {
            if (depth++ == 0) {
                close(false);
                return;
            }
        } else if ((c == ')' || c == ']') && depth > 0) {
            if (--depth == 0) {
                close(true);
                return;
            }
        } else if (c == '/' || c == ';') {
            close(depth > 0);
            return;
        }
        open.append(c);
    }

    private void close(boolean supporting) {
        String text = open.toString().strip();
        open.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        NamePiece last = found.isEmpty() ? null : found.getLast();
        if (supporting && last != null && !last.supporting() && shortFor(text, last.text())) {
            found.set(found.size() - 1, new NamePiece(last.text() + " (" + text + ")", false));
        } else {
            found.add(new NamePiece(text, supporting));
        }
    }

    /** "Primary Care Trust (PCT)": the bracket holds the name's own short form. */
    private static boolean shortFor(String text, String name) {
        if (!NameShape.acronym(text)) {
            return false;
        }
        String letters = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        int at = 0;
        for (String word : name.split("[\\s-]+", -1)) {
            if (at < letters.length() && word.toUpperCase(Locale.ROOT).startsWith(letters.substring(at, at + 1))) {
                at++;
            }
        }
        return at == letters.length();
    }
}

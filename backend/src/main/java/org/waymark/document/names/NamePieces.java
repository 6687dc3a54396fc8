package org.waymark.document.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.text.Line;

/** Cuts a cell into names: at slashes, semicolons and line breaks always, at "and" and commas where both sides can stand. */
final class NamePieces {

    private static final Pattern SOFT = Pattern.compile("\\s*,\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&|\\+|with)\\s+");
    private static final Pattern FRAGMENT_START = Pattern.compile("^(?:of|for|and|&|the)\\b.*|^[&,+].*");
    private static final Pattern DANGLING = Pattern.compile(".*(?:\\b(?:of|for|and|the)|[&,(-])$");
    private static final int MOST_PIECES = 12;

    private final Set<String> known;

    private NamePieces(Set<String> known) {
        this.known = known;
    }

    static List<NamePiece> of(List<Line> lines, Set<String> known) {
        NamePieces pieces = new NamePieces(known);
        List<NamePiece> found = new ArrayList<>();
        for (NamePiece whole : pieces.whole(lines)) {
            pieces.soft(whole.text()).forEach(name -> found.add(new NamePiece(name, whole.supporting())));
        }
        return found;
    }

    /** The names that stand alone between slashes, semicolons and line breaks. */
    static List<NamePiece> alone(List<Line> lines) {
        return new NamePieces(Set.of())
                .whole(lines).stream()
                        .filter(piece -> !SOFT.matcher(piece.text()).find())
                        .toList();
    }

    private List<NamePiece> whole(List<Line> lines) {
        return unwrap(lines).stream()
                .flatMap(line -> NameBrackets.split(line).stream())
                .toList();
    }

    /** Lines of a cell; a name that was wrapped over two is put together again. */
    private List<String> unwrap(List<Line> lines) {
        List<String> whole = new ArrayList<>();
        for (Line line : lines) {
            String text = line.text();
            String last = whole.isEmpty() ? "" : whole.getLast();
            boolean wrapped = !last.isEmpty()
                    && (DANGLING.matcher(last).matches()
                            || FRAGMENT_START.matcher(text).matches()
                            || line.startsLowerCase()
                            || known.contains(key(last + " " + text))
                            || open(last));
            if (wrapped) {
                whole.set(whole.size() - 1, last + " " + text);
            } else {
                whole.add(text);
            }
        }
        return whole;
    }

    private static boolean open(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> soft(String text) {
        List<String> pieces = new ArrayList<>();
        List<int[]> bounds = new ArrayList<>();
        Matcher separator = SOFT.matcher(text);
        int start = 0;
        while (separator.find()) {
            bounds.add(new int[] {start, separator.start()});
            start = separator.end();
        }
        bounds.add(new int[] {start, text.length()});
        if (bounds.size() == 1 || bounds.size() > MOST_PIECES || known.contains(key(text))) {
            return List.of(text.strip());
        }
        return grouping(text, bounds, 0, pieces) ? pieces : List.of(text.strip());
    }

    /** The finest cut in which every part can stand as a name of its own. */
    private boolean grouping(String text, List<int[]> bounds, int from, List<String> found) {
        if (from == bounds.size()) {
            return !found.isEmpty();
        }
        for (int to = from; to < bounds.size(); to++) {
            String part = text.substring(bounds.get(from)[0], bounds.get(to)[1]).strip();
            boolean whole = from == 0 && to == bounds.size() - 1;
            if (!whole && (to == from ? stands(part) : standsTogether(part))) {
                found.add(part);
                if (grouping(text, bounds, to + 1, found)) {
                    return true;
                }
                found.removeLast();
            }
        }
        return false;
    }

    private boolean stands(String name) {
        return known.contains(key(name))
                || NameShape.acronym(name)
                || NameShape.body(name)
                || NameShape.person(name)
                || (NameShape.post(name) && name.contains(" "));
    }

    private boolean standsTogether(String name) {
        return known.contains(key(name)) || NameShape.body(name);
    }
}

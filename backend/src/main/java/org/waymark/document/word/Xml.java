package org.waymark.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part of the file. Names carry the usual prefixes ({@code w:p}) whatever prefixes the file uses, and
 * whether it was written in the strict or the transitional form of the standard.
 */
final class Xml {

    final String name;
    // Most elements have none of one or two of these, and there may be a million elements.
    private Map<String, String> attributes = Map.of();
    private List<Xml> children = List.of();
    private @Nullable StringBuilder text;

    Xml(String name) {
        this.name = name;
    }

    void put(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new HashMap<>(4);
        }
        attributes.put(attribute, value);
    }

    void add(Xml child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void append(String characters) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(characters);
    }

    List<Xml> children() {
        return children;
    }

    String text() {
        return text == null ? "" : text.toString();
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    @Nullable
    Xml child(String childName) {
        for (Xml child : children) {
            if (child.is(childName)) {
                return child;
            }
        }
        return null;
    }

    List<Xml> all(String childName) {
        return children.stream().filter(child -> child.is(childName)).toList();
    }

    /** The element at the end of a path of children. */
    @Nullable
    Xml at(String... path) {
        Xml here = this;
        for (String step : path) {
            here = here == null ? null : here.child(step);
        }
        return here;
    }

    /** The {@code w:val} of the element at the end of a path. */
    @Nullable
    String value(String... path) {
        Xml here = at(path);
        return here == null ? null : here.attribute("w:val");
    }

    /** The {@code w:val} as a number; the other one when it is missing or none. */
    int number(int otherwise, String... path) {
        return number(value(path), otherwise);
    }

    static int number(@Nullable String digits, int otherwise) {
        if (digits == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** A property that is on when it stands without a value; null when it does not stand at all. */
    @Nullable
    Boolean toggle(String property) {
        Xml found = child(property);
        if (found == null) {
            return null;
        }
        String value = found.attribute("w:val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    boolean on(String property) {
        return Boolean.TRUE.equals(toggle(property));
    }

    /** All elements of a name below this one, in document order. */
    List<Xml> below(String descendant) {
        List<Xml> found = new ArrayList<>();
        collect(descendant, found);
        return found;
    }

    private void collect(String descendant, List<Xml> found) {
        for (Xml child : children) {
            if (child.is(descendant)) {
                found.add(child);
            }
            child.collect(descendant, found);
        }
    }
}

package org.waymark.editions;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The label of an edition, {@code major.minor}: labels rise, and 1.0 is the first that was agreed. */
record Label(int major, int minor) implements Comparable<Label> {
    /** As it is written in full. */
    static final String PATTERN = "(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})";

    private static final Pattern WRITTEN = Pattern.compile(PATTERN);
    private static final Pattern FIRST_NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,4})(?:\\.(\\d{1,4}))?");
    private static final Comparator<Label> ORDER =
            Comparator.comparingInt(Label::major).thenComparingInt(Label::minor);
    private static final Label BEFORE_ALL = new Label(0, 0);
    private static final Label AGREED = new Label(1, 0);

    /** Null when the text is none. */
    static @Nullable Label read(String text) {
        Matcher label = WRITTEN.matcher(text);
        return label.matches() ? new Label(Integer.parseInt(label.group(1)), Integer.parseInt(label.group(2))) : null;
    }

    /**
     * What the next edition would be called: it goes on from the newest; the first is what the imported document called
     * itself, or else 0.1; the first that is agreed is 1.0 at least.
     *
     * @param imported "2.0", "Version 2", or anything else that somebody once wrote on a document
     */
    static Label proposed(@Nullable Label newest, @Nullable String imported, boolean agrees) {
        Label start = newest == null && imported != null ? first(imported) : null;
        Label next = start != null ? start : newest == null ? BEFORE_ALL.next() : newest.next();
        return agrees && next.compareTo(AGREED) < 0 ? AGREED : next;
    }

    private static @Nullable Label first(String words) {
        Matcher number = FIRST_NUMBER.matcher(words);
        if (!number.find()) {
            return null;
        }
        String minor = number.group(2);
        Label label = new Label(Integer.parseInt(number.group(1)), minor == null ? 0 : Integer.parseInt(minor));
        return label.equals(BEFORE_ALL) ? null : label;
    }

    private Label next() {
        return new Label(major, minor + 1);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}

package org.waymark.document.text;

/** Tells a heading inside a section from its text. */
public final class Headings {

    private Headings() {}

    /** A short line in bold, or one that announces what follows with a colon. */
    public static boolean is(Line line, int longest) {
        Item item = line.item();
        if ((item != null && item.bullet()) || line.text().length() > longest || line.blank()) {
            return false;
        }
        return line.bold() || line.heading() > 0 || (item == null && line.text().endsWith(":"));
    }

    /** The heading's words without the colon. */
    public static String bare(Line heading) {
        return heading.labelled().replaceAll("\\s*:$", "").strip();
    }

    public static int level(Line line) {
        Item item = line.item();
        return item == null ? Integer.MAX_VALUE : item.level();
    }
}

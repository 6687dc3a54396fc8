package org.waymark.document.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The labels in the small table at the top of a priority block. */
enum HeadLabel {
    THEME("theme\\b"),
    LEAD(
            "(?:priority )?lead(?: officer)?s?(?: for (?:the|this) priority)?(?=\\s*[:\u2013-]|\\s*$)|priority leads?(?: officers?)?\\b"),
    OUTCOME(
            "(?:(?:every child matters|ecm)(?: \\(ecm\\))?(?: outcomes?|(?=\\s*[:\u2013-]|\\s*$))|outcomes?(?=\\s*[:\u2013-]|\\s*$))(?:\\(s\\))?"),
    PRIORITY("(?:(?:service management )?priority|smp)(?: title)?\\b|smp(?=\\d)");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:no\\.?|number)?\\s*[:.]?\\s*((?:SMP\\s?)?\\d{1,2}[a-z]?)\\b(?![.]\\d)\\s*[:.)\u2013-]*\\s*",
            Pattern.CASE_INSENSITIVE);

    private final Pattern pattern;

    HeadLabel(String words) {
        pattern = Pattern.compile("^(?:" + words + ")\\s*", Pattern.CASE_INSENSITIVE);
    }

    static @Nullable HeadLabel of(String text) {
        for (HeadLabel label : values()) {
            if (label.pattern.matcher(text).find()) {
                return label;
            }
        }
        return null;
    }

    /** What stands behind the label. */
    String behind(String text) {
        return text.substring(labelEnd(text));
    }

    int labelEnd(String text) {
        Matcher label = pattern.matcher(text);
        int end = label.find() ? label.end() : 0;
        while (end < text.length() && " :\u2013-".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A priority's number at the start of a text, and where it ends; null when none stands there. */
    static @Nullable Numbered number(String label, String behind) {
        Matcher number = NUMBER.matcher(behind);
        if (!number.find()) {
            return null;
        }
        boolean service = label.toLowerCase(java.util.Locale.ROOT).matches("^(?:smp|service management).*");
        String ref = number.group(1).replaceAll("\\s", "");
        return new Numbered(
                service && !ref.toUpperCase(java.util.Locale.ROOT).startsWith("SMP") ? "SMP" + ref : ref,
                behind.substring(0, number.start(1)),
                number.end());
    }

    /**
     * A number that was found.
     *
     * @param before the words in front of it ("No.")
     * @param end where the text behind it begins
     */
    record Numbered(String ref, String before, int end) {}
}

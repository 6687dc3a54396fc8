package org.waymark.document.indicators;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.text.Line;
import org.waymark.document.text.Lines;

/**
 * The number that begins an indicator.
 *
 * @param rest the wording behind it; blank when it stands in the lines below
 * @param words the label as it is seen
 */
record IndicatorLabel(String label, Line rest, String words) {

    private static final Pattern NAMED = Pattern.compile(
            "^(?:performance )?indicator\\s+(?:no\\.?\\s*|number\\s*)?(\\d{1,3}\\s?[a-z]?)(?![\\p{L}\\d])\\s*[:.)\u2013-]*\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("^\\(\\s*(\\d{1,2}\\s?[a-z]?)\\s*\\)\\s*[:.\u2013-]?\\s*");
    private static final Pattern POINTED = Pattern.compile("^(\\d{1,2}[a-z]?)\\s*[).:]\\s*(?!\\d)");
    private static final Pattern BARE = Pattern.compile("^(\\d{1,2}[a-z]?)\\s+(?=\\p{L})");
    private static final int SHORT = 30;

    /**
     * The label a line begins with; null when it begins no indicator.
     *
     * @param last the label before it in the same priority
     * @param named whether that one was written "Indicator 1", or still waits for its wording
     */
    static @Nullable IndicatorLabel of(Line line, @Nullable String last, boolean named) {
        Line whole = Lines.labelInText(line);
        String text = whole.text();
        boolean bold = whole.startsBold();
        Matcher word = NAMED.matcher(text);
        if (word.find()
                && (bold
                        || line.heading() > 0
                        || text.length() <= SHORT
                        || word.group().strip().endsWith(":"))) {
            return found(word, whole);
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find() && ((bold && !named) || follows(bracketed.group(1), last))) {
            return found(bracketed, whole);
        }
        if (named) {
            return null;
        }
        Matcher pointed = POINTED.matcher(text);
        if (pointed.find() && bold) {
            return found(pointed, whole);
        }
        Matcher bare = BARE.matcher(text);
        boolean numbered = line.item() != null && !line.item().bullet() && line.startsBold();
        return bare.find() && (line.bold() || numbered) && follows(bare.group(1), last) ? found(bare, whole) : null;
    }

    /** Whether it was written "Indicator 1". */
    boolean named() {
        return Character.isLetter(words.charAt(0));
    }

    private static IndicatorLabel found(Matcher label, Line whole) {
        String bare = label.group(1).replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
        return new IndicatorLabel(bare, whole.after(label.end()), label.group());
    }

    /** Without bold, a number counts only when it is the one that comes next. */
    private static boolean follows(String label, @Nullable String last) {
        int next = number(label);
        int before = last == null ? 0 : number(last);
        return next == before + 1 || (next == before && !label.equals(last));
    }

    private static int number(String label) {
        return Integer.parseInt(label.replaceAll("\\D", ""));
    }
}

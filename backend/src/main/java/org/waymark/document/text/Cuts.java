package org.waymark.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts together what a page break has cut. The document's own words tell whether a hyphen was set by the break and
 * whether a word was cut in two.
 */
public final class Cuts {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:[,/&(\u2013%-]|\\b(?:and|or|of|the|a|an|to|in|for|with|by|from|at|on|as|is|are|end))$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 6_000;

    private final Map<String, Integer> words = new HashMap<>();

    public Cuts(List<Line> everything) {
        for (Line line : everything) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    private int count(String word) {
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Joins neighbouring lines of running text where one plainly carries on the other. */
    public List<Line> mend(List<Line> lines) {
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            Line last = mended.isEmpty() ? null : mended.getLast();
            boolean room = last != null && last.text().length() < LONGEST;
            if (last != null && room && line.item() == null && carriesOn(last, line)) {
                mended.set(mended.size() - 1, join(last, line));
            } else if (last != null && room && line.soft() && line.item() == null && last.item() != null) {
                mended.set(mended.size() - 1, last.join(line, " "));
            } else {
                mended.add(line);
            }
        }
        return mended;
    }

    private static boolean carriesOn(Line upper, Line lower) {
        return lower.startsLowerCase() && !upper.complete() && !upper.blank() && !lower.bold();
    }

    /** Whether a line cannot end where it does. */
    public static boolean openEnd(Line line) {
        return OPEN_END.matcher(line.text()).find();
    }

    public Line join(Line upper, Line lower) {
        String one = upper.text();
        String other = lower.text();
        String head = lastWord(one);
        String tail = firstWord(other);
        if (one.endsWith("-") && one.length() > 1 && Character.isLetter(one.charAt(one.length() - 2))) {
            String front = lastWord(one.substring(0, one.length() - 1));
            boolean setByBreak = count(front + tail) > 0 && !tail.isEmpty();
            return setByBreak ? upper.cut(0, one.length() - 1, upper.item()).join(lower, "") : upper.join(lower, "");
        }
        if (one.endsWith("/") || one.endsWith("(")) {
            return upper.join(lower, "");
        }
        boolean cutWord =
                !head.isEmpty() && !tail.isEmpty() && count(head + tail) > 0 && (count(head) <= 1 || count(tail) <= 1);
        return upper.join(lower, cutWord ? "" : " ");
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}

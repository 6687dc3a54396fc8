package org.waymark.document.indicators;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.Frequency;

/** Reads how often an indicator is measured. */
final class Frequencies {

    private static final String WORDS =
            "(?:monthly|quarterly|termly|(?:bi-?)?annual(?:ly)?|yearly|half[- ]yearly|(?:six|6)[- ]monthly|twice (?:a year|yearly)"
                    + "|every (?:month|quarter|term|year|six months|6 months)|each (?:month|quarter|term|year)|once a year)";
    private static final Pattern ONLY = Pattern.compile(
            "[(\\[]?\\s*(?:reported\\s+|measured\\s+|collected\\s+)?" + WORDS + "\\s*[)\\]]?\\.?",
            Pattern.CASE_INSENSITIVE);

    private Frequencies() {}

    /** Whether a text is nothing but a frequency, perhaps in brackets. */
    static boolean only(String text) {
        return ONLY.matcher(text.strip()).matches();
    }

    static @Nullable Frequency in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.matches(
                "(?s).*\\b(?:half[- ]?yearly|six[- ]monthly|6[- ]monthly|six months|6 months|twice|bi-?annual(?:ly)?)\\b.*")) {
            return Frequency.HALF_YEARLY;
        }
        if (lower.matches("(?s).*\\bmonth(?:ly)?\\b.*")) {
            return Frequency.MONTHLY;
        }
        if (lower.matches("(?s).*\\bquarter(?:ly)?\\b.*")) {
            return Frequency.QUARTERLY;
        }
        if (lower.matches("(?s).*\\b(?:termly|term)\\b.*")) {
            return Frequency.TERMLY;
        }
        return lower.matches("(?s).*\\b(?:annual(?:ly)?|yearly|year)\\b.*") ? Frequency.ANNUAL : null;
    }
}

package org.waymark.document.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.document.draft.CrossReferenceDraft;
import org.waymark.document.draft.CrossReferenceKind;

/** Finds mentions of other priorities and actions ("see Priority 6", "see 4.5"). */
public final class CrossReferences {

    private static final String SEE = "(?:(?:please\\s)?(?:also\\s)?(?:see|refer to|cross[- ]?references?(?: to)?"
            + "|links? (?:to|with)|linked (?:to|with)|as in|as per)\\s(?:also\\s)?)?";
    private static final String MORE = "(?:\\s?(?:,|&|and|/)\\s?";

    private static final Pattern PRIORITY = Pattern.compile(
            SEE + "(?:\\bpriorit(?:y|ies)\\s(?:no\\.?\\s)?(\\d{1,2}(?![.\\d])" + MORE + "\\d{1,2}(?![.\\d])){0,20})"
                    + "|\\b(?:service management priorit(?:y|ies)|SMP)\\s?(\\d{1,2})(?![.\\d]))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ACTION = Pattern.compile(
            "(?:(?:please\\s)?(?:also\\s)?\\b(?:see|refer to|as in|as per|links? (?:to|with)|linked (?:to|with))\\s(?:also\\s)?"
                    + "(?:action\\s)?|\\bactions?\\s)(\\d{1,2}\\.\\d{1,2}(?:\\s?\\([a-h]\\)|[a-h](?!\\p{L}))?"
                    + MORE + "\\d{1,2}\\.\\d{1,2}[a-h]?){0,20})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?(?:\\s?\\(?[a-h]\\b\\)?)?");

    private static final int LONGEST = 200;

    private CrossReferences() {}

    /** Mentions in the order of the text, each number once; a mention of {@code own} is none. */
    public static List<CrossReferenceDraft> in(String text, String own) {
        Map<String, CrossReferenceDraft> found = new LinkedHashMap<>();
        Matcher priority = PRIORITY.matcher(text);
        while (priority.find()) {
            String numbers = priority.group(1) != null ? priority.group(1) : priority.group(2);
            String prefix = priority.group(1) != null ? "" : "SMP";
            add(found, priority.group(), CrossReferenceKind.PRIORITY, prefix, numbers);
        }
        Matcher action = ACTION.matcher(text);
        while (action.find()) {
            add(found, action.group(), CrossReferenceKind.ACTION, "", action.group(1));
        }
        found.remove(CrossReferenceKind.PRIORITY + own);
        found.remove(CrossReferenceKind.ACTION + own);
        return new ArrayList<>(found.values());
    }

    private static void add(
            Map<String, CrossReferenceDraft> found,
            String words,
            CrossReferenceKind kind,
            String prefix,
            String numbers) {
        Matcher number = NUMBER.matcher(numbers);
        while (number.find()) {
            String ref = prefix + number.group().replaceAll("[\\s()]", "").toLowerCase(Locale.ROOT);
            found.putIfAbsent(kind + ref, new CrossReferenceDraft(words.strip(), kind, ref));
        }
    }

    /** Whether a text is nothing but a mention. */
    static boolean only(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = text.replaceAll("[()\\[\\].\\s]++$|^[()\\[\\]\\s]++", "");
        Matcher priority = PRIORITY.matcher(bare);
        Matcher action = ACTION.matcher(bare);
        return priority.matches() || action.matches();
    }
}

package org.waymark.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refusal;

/**
 * What somebody typed into a search field.
 *
 * @param text as it was typed
 */
record Asked(String text) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;
    /** What is meant as it is spelled: phrases in quotes, and what is not wanted. */
    private static final Pattern AS_SPELLED = Pattern.compile("\"[^\"]*\"?|(?<!\\S)-\\S+");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}{4,40}(?![\\p{L}\\p{N}])");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    static Asked of(@Nullable String q) {
        if (q == null || q.isBlank()) {
            throw Refusal.invalid("?q", "required", "Say what to search for.");
        }
        if (q.length() > LONGEST) {
            throw Refusal.invalid("?q", "too-long", "Search with " + LONGEST + " characters at most.");
        }
        return new Asked(q.strip());
    }

    /** The number or reference that it may be, as {@code ref_key} has it. */
    String ref() {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Its words whose spelling may be mended. */
    String[] words() {
        return WORD.matcher(AS_SPELLED.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(Asked::plain)
                .distinct()
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }

    /** The same with other words for some of its own. */
    Asked with(Map<String, String> others) {
        return new Asked(WORD.matcher(text).replaceAll(word -> others.getOrDefault(plain(word.group()), word.group())));
    }

    private static String plain(String word) {
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** One word that stands nowhere, and the nearest one that does. */
    record Strange(String word, String near, boolean meant) {}

    /** The same with those words mended that are near enough. */
    Asked mended(List<Strange> strange, boolean meant) {
        Map<String, String> near = new java.util.HashMap<>();
        strange.stream().filter(one -> one.meant() || !meant).forEach(one -> near.put(one.word(), one.near()));
        return with(near);
    }
}

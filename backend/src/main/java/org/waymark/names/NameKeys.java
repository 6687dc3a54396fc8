package org.waymark.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is the same in two ways of writing one name: letters and digits, whatever the case and the signs between. */
final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02BC`\u00B4]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)\\s*$");
    private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "a", "an", "in", "to");

    private NameKeys() {}

    static String key(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.UK)
                .replace("&", " and ");
        return BETWEEN.matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Without the small words, in any order: "Chair of the Board" and "Board Chair" are one post. */
    static String loose(String text) {
        return Arrays.stream(key(text).split(" "))
                .filter(word -> !SMALL.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The ways in which a written name may be meant, the plainest first: whole, before a bracket, in it, before a comma. */
    static Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(text);
        Matcher bracketed = BRACKETED.matcher(text.strip());
        if (bracketed.matches()) {
            readings.add(bracketed.group(1));
            readings.add(bracketed.group(2));
        }
        int comma = text.indexOf(',');
        if (comma > 0) {
            readings.add(text.substring(0, comma));
        }
        readings.removeIf(reading -> key(reading).isEmpty());
        return readings;
    }
}

package org.waymark.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each thing of a document the one that stands already. Numbers are labels and may repeat: a thing of the same
 * number and title is the same, then one of the same title, then one of the same number, the likelier title first.
 */
final class Matching {
    /** A title that is shorter says too little to know a thing by it. */
    private static final int TELLING = 12;

    /** A thing that stands. */
    record Standing(UUID id, String ref, String title) {}

    private Matching() {}

    /** A thing of the document; told from others by being itself. */
    record Said(String ref, String title) {}

    /** For each thing said, in order, the id of the one that stands; null for a new one. */
    static List<@Nullable UUID> of(List<Said> said, List<Standing> standing) {
        IdentityHashMap<Said, UUID> found = new IdentityHashMap<>();
        Set<UUID> taken = new HashSet<>();
        pass(said, standing, found, taken, (a, b) -> same(a.ref(), b.ref()) && same(a.title(), b.title()));
        Set<String> telling = telling(said, standing);
        pass(said, standing, found, taken, (a, b) -> telling.contains(plain(a.title())) && same(a.title(), b.title()));
        for (Said one : said) {
            if (!found.containsKey(one) && !plain(one.ref()).isEmpty()) {
                Standing likeliest = likeliest(one, standing, taken);
                if (likeliest != null) {
                    found.put(one, likeliest.id());
                    taken.add(likeliest.id());
                }
            }
        }
        List<@Nullable UUID> ids = new ArrayList<>();
        said.forEach(one -> ids.add(found.get(one)));
        return ids;
    }

    private static void pass(
            List<Said> said,
            List<Standing> standing,
            IdentityHashMap<Said, UUID> found,
            Set<UUID> taken,
            BiPredicate<Said, Standing> fits) {
        for (Said one : said) {
            if (found.containsKey(one)) {
                continue;
            }
            standing.stream()
                    .filter(candidate -> !taken.contains(candidate.id()) && fits.test(one, candidate))
                    .findFirst()
                    .ifPresent(candidate -> {
                        found.put(one, candidate.id());
                        taken.add(candidate.id());
                    });
        }
    }

    /** The titles that stand once on each side and say enough. */
    private static Set<String> telling(List<Said> said, List<Standing> standing) {
        Map<String, Integer> here = new HashMap<>();
        Map<String, Integer> there = new HashMap<>();
        said.forEach(one -> here.merge(plain(one.title()), 1, Integer::sum));
        standing.forEach(one -> there.merge(plain(one.title()), 1, Integer::sum));
        Set<String> telling = new HashSet<>();
        here.forEach((title, times) -> {
            if (times == 1 && title.length() >= TELLING && there.getOrDefault(title, 0) == 1) {
                telling.add(title);
            }
        });
        return telling;
    }

    private static @Nullable Standing likeliest(Said one, List<Standing> standing, Set<UUID> taken) {
        Standing best = null;
        double most = -1;
        for (Standing candidate : standing) {
            double likeness = likeness(one.title(), candidate.title());
            if (!taken.contains(candidate.id()) && same(one.ref(), candidate.ref()) && likeness > most) {
                best = candidate;
                most = likeness;
            }
        }
        return best;
    }

    /** The share of words that two titles have in common (Jaccard). */
    static double likeness(String one, String other) {
        Set<String> words = new HashSet<>(List.of(plain(one).split(" ")));
        Set<String> others = new HashSet<>(List.of(plain(other).split(" ")));
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return (double) words.size() / all.size();
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The words of a text, whatever the case and the signs between; the dot of a number stays. */
    static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}.]+", " ").strip();
    }
}

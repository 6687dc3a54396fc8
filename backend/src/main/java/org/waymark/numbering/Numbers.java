package org.waymark.numbering;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that the lines of a plan have by their order, as the county's format has them. Priorities are 1, 2, 3;
 * those that are called otherwise ({@code SMP1}) are counted by themselves, and the numbers of their actions go on from
 * the last priority's. Actions are 2.1, 2.2, sub-actions 2.2a, 2.2b.
 */
final class Numbers {
    private static final int LETTERS = 26;
    private static final Pattern NAMED = Pattern.compile("(\\D+)(\\d*)");

    private final Map<UUID, String> refs = new LinkedHashMap<>();
    private final Map<UUID, Integer> chapters = new HashMap<>();
    private final Map<UUID, Integer> counted = new HashMap<>();

    private Numbers() {}

    /** The number of every line, the lines being in their order, sub-actions after their action. */
    static Map<UUID, String> of(List<PlanLine> lines) {
        Numbers numbers = new Numbers();
        List<PlanLine> priorities = lines.stream()
                .filter(line -> line.type() == NumberedType.PRIORITY)
                .toList();
        numbers.priorities(priorities);
        lines.stream().filter(line -> line.type() == NumberedType.ACTION).forEach(numbers::action);
        return numbers.refs;
    }

    private void priorities(List<PlanLine> priorities) {
        int plain = 0;
        for (PlanLine priority : priorities) {
            if (!named(priority.ref()).matches()) {
                plain++;
                refs.put(priority.id(), String.valueOf(plain));
                chapters.put(priority.id(), plain);
            }
        }
        Map<String, Integer> series = new HashMap<>();
        for (PlanLine priority : priorities) {
            Matcher named = named(priority.ref());
            if (named.matches()) {
                plain++;
                int place = series.merge(named.group(1), 1, Integer::sum);
                refs.put(priority.id(), named.group(2).isEmpty() ? priority.ref() : named.group(1) + place);
                chapters.put(priority.id(), plain);
            }
        }
    }

    private static Matcher named(String ref) {
        return NAMED.matcher(ref.strip());
    }

    private void action(PlanLine action) {
        UUID parent = action.parent();
        int place = counted.merge(parent == null ? action.priority() : parent, 1, Integer::sum);
        String above = parent == null ? chapters.get(action.priority()) + "." : String.valueOf(refs.get(parent));
        refs.put(action.id(), above + (parent == null ? String.valueOf(place) : letters(place)));
    }

    /** a to z, then aa, ab. */
    private static String letters(int place) {
        String last = String.valueOf((char) ('a' + (place - 1) % LETTERS));
        return place <= LETTERS ? last : letters((place - 1) / LETTERS) + last;
    }
}

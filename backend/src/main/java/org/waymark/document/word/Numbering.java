package org.waymark.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts numbered paragraphs in reading order, as Word does, since the numbers stand in no text. */
final class Numbering {

    private static final int LEVELS = 9;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final Styles styles;
    private final Map<Integer, Xml> definitions = new HashMap<>();
    private final Map<Integer, Xml> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(@Nullable Xml part, Styles styles) {
        this.styles = styles;
        if (part != null) {
            part.all("w:abstractNum")
                    .forEach(definition ->
                            definitions.put(Xml.number(definition.attribute("w:abstractNumId"), -1), definition));
            part.all("w:num").forEach(list -> lists.put(Xml.number(list.attribute("w:numId"), -1), list));
        }
    }

    /** Counts the next paragraph and gives the mark that stands before it; null when none is seen. */
    @Nullable
    Mark next(@Nullable Xml paragraphProperties) {
        Styles.NumberingUse use = styles.numbering(paragraphProperties);
        Xml list = use == null ? null : lists.get(use.list());
        if (use == null || list == null) {
            return null;
        }
        int id = list.number(-1, "w:abstractNumId");
        Xml definition = definition(id);
        if (definition == null) {
            return null;
        }
        int level = Math.min(use.level() >= 0 ? use.level() : levelOf(definition, use.style()), LEVELS - 1);
        int[] count = counts.computeIfAbsent(id, any -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, UNUSED);
            return fresh;
        });
        count(count, definition, list, use.list(), level);
        return mark(count, definition, list, use.list(), level);
    }

    private @Nullable Xml definition(int id) {
        Xml definition = definitions.get(id);
        String linked = definition == null ? null : definition.value("w:numStyleLink");
        if (linked == null) {
            return definition;
        }
        Xml list = lists.get(styles.listOf(linked));
        Xml meant = list == null ? null : definitions.get(list.number(-1, "w:abstractNumId"));
        return meant == null ? definition : meant;
    }

    private static int levelOf(Xml definition, @Nullable String style) {
        for (Xml level : definition.all("w:lvl")) {
            if (style != null && style.equals(level.value("w:pStyle"))) {
                return Math.clamp(Xml.number(level.attribute("w:ilvl"), 0), 0, LEVELS - 1);
            }
        }
        return 0;
    }

    private void count(int[] count, Xml definition, Xml list, int listId, int level) {
        for (int above = 0; above < level; above++) {
            if (count[above] == UNUSED) {
                count[above] = start(definition, list, above);
            }
        }
        Xml override = byLevel(list.all("w:lvlOverride"), level);
        boolean anew = override != null && override.child("w:startOverride") != null;
        if (begun.add(listId + "/" + level) && anew) {
            count[level] = UNUSED;
        }
        count[level] = count[level] == UNUSED ? start(definition, list, level) : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            Xml lower = level(definition, list, below);
            int restart = lower == null ? below : lower.number(below, "w:lvlRestart");
            if (level < restart) {
                count[below] = UNUSED;
            }
        }
    }

    private static int start(Xml definition, Xml list, int level) {
        Xml override = byLevel(list.all("w:lvlOverride"), level);
        Xml anew = override == null ? null : override.child("w:startOverride");
        if (anew != null) {
            return Xml.number(anew.attribute("w:val"), 1);
        }
        Xml found = level(definition, list, level);
        return found == null ? 1 : found.number(1, "w:start");
    }

    private static @Nullable Xml level(Xml definition, Xml list, int level) {
        Xml override = byLevel(list.all("w:lvlOverride"), level);
        Xml redefined = override == null ? null : override.child("w:lvl");
        return redefined != null ? redefined : byLevel(definition.all("w:lvl"), level);
    }

    private static @Nullable Xml byLevel(List<Xml> elements, int level) {
        for (Xml element : elements) {
            if (Xml.number(element.attribute("w:ilvl"), -1) == level) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable Mark mark(int[] count, Xml definition, Xml list, int listId, int level) {
        Xml own = level(definition, list, level);
        if (own == null) {
            return null;
        }
        String pattern = own.value("w:lvlText");
        if ("bullet".equals(own.value("w:numFmt"))) {
            return new Mark("•", true, level, listId);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; pattern != null && i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char digit = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                text.append(number(count, definition, list, digit - '1', own.on("w:isLgl")));
                i++;
            } else {
                text.append(c);
            }
        }
        String seen = text.toString().replace('\u00A0', ' ').strip();
        return seen.isEmpty() ? null : new Mark(seen, false, level, listId);
    }

    private static String number(int[] count, Xml definition, Xml list, int level, boolean decimal) {
        Xml found = level(definition, list, level);
        int value = count[level] == UNUSED ? start(definition, list, level) : count[level];
        String format = found == null ? null : found.value("w:numFmt");
        return NumberFormat.write(value, decimal || format == null ? "decimal" : format);
    }
}

package org.waymark.workbooks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.Milestone;

/**
 * A milestone as a line of a cell.
 *
 * @param code the last letters of its id, by which the line is known again; null on a new one
 */
record MilestoneLine(@Nullable String code, String text, String when, String officer, String done) {
    private static final int SHORT = 6;
    private static final Pattern LINE = Pattern.compile("\\s*(?:#([0-9a-fA-F-]{6,36})(?=\\s|$)\\s*)?(.*)");
    private static final Pattern PARTS = Pattern.compile("\\s*\\|\\s*(?=(?:when|officer|done)\\s*:)");
    private static final Pattern PART = Pattern.compile("(when|officer|done)\\s*:\\s*(.*?)\\s*");

    /** The milestones of one action, by their codes, in order. */
    static Map<String, Milestone> coded(List<Milestone> milestones) {
        Map<String, Integer> times = new HashMap<>();
        milestones.forEach(milestone -> times.merge(end(milestone.id()), 1, Integer::sum));
        Map<String, Milestone> coded = new LinkedHashMap<>();
        for (Milestone milestone : milestones) {
            String end = end(milestone.id());
            boolean alone = times.getOrDefault(end, 0) == 1;
            coded.put(alone ? end : milestone.id().toString(), milestone);
        }
        return coded;
    }

    private static String end(UUID id) {
        String text = id.toString();
        return text.substring(text.length() - SHORT);
    }

    static MilestoneLine of(String code, Milestone milestone) {
        var officer = milestone.officer();
        var done = milestone.doneOn();
        return new MilestoneLine(
                code,
                oneLine(milestone.text() == null ? "" : milestone.text()),
                oneLine(OpenWords.of(milestone.timescale())),
                officer == null ? "" : oneLine(officer.name()),
                done == null ? "" : done.toString());
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    static MilestoneLine read(String line) {
        Matcher whole = LINE.matcher(line);
        if (!whole.matches()) {
            throw new IllegalStateException("a line within a line");
        }
        String[] parts = PARTS.split(whole.group(2), -1);
        Map<String, String> said = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            Matcher named = PART.matcher(part);
            if (!named.matches()) {
                text.append(part);
            } else {
                said.put(named.group(1), named.group(2));
            }
        }
        String code = whole.group(1);
        return new MilestoneLine(
                code == null ? null : code.toLowerCase(java.util.Locale.ROOT),
                text.toString().strip(),
                said.getOrDefault("when", ""),
                said.getOrDefault("officer", ""),
                said.getOrDefault("done", ""));
    }

    String written() {
        StringBuilder line = new StringBuilder(code == null ? "" : "#" + code);
        line.append(text.isEmpty() ? "" : " " + text);
        line.append(when.isEmpty() ? "" : " | when: " + when);
        line.append(officer.isEmpty() ? "" : " | officer: " + officer);
        line.append(done.isEmpty() ? "" : " | done: " + done);
        return line.toString().strip();
    }
}

package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table are called, and how their changes are put. A column that has no entry is told by its own
 * name, so nothing that is added to a table is ever left out.
 *
 * @param silent the columns that say nothing to people
 */
record Noun(Map<String, Column> columns, Set<String> silent) {
    /** How a column is called, and how its values are put. */
    record Column(String label, Style style) {}

    private static final Set<String> ALWAYS_SILENT = Set.of(
            "id",
            "partnership_id",
            "ordinal",
            "version",
            "created_at",
            "updated_at",
            "tx",
            "next_due",
            "made_tx",
            "ended_start",
            "ended_text",
            "ended_id");
    private static final List<String> WHEN = List.of("kind", "start", "due", "every");

    /**
     * Tells of every column that differs.
     *
     * @param whose what stands before each sentence, as in "Milestone 'Audit': "; empty for the thing itself
     * @param field the property that the row shows in; null for the thing itself, each of whose columns is one
     */
    void tell(NetRow row, String whose, @Nullable String field, Telling telling) {
        for (String base : bases(row)) {
            if (base.equals("timescale")) {
                timescale(row, whose, field, telling);
            } else {
                Column column = columns.getOrDefault(base, unknown(base, row.now()));
                String before = Values.of(row.before(), base, column.style(), telling.called());
                String after = Values.of(row.after(), base, column.style(), telling.called());
                String label = whose + (whose.isEmpty() ? column.label() : lower(column.label()));
                telling.tell(
                        field == null ? property(base) : field,
                        label,
                        before,
                        after,
                        sentence(label, before, after, column.style()));
            }
        }
    }

    private Set<String> bases(NetRow row) {
        Set<String> bases = new LinkedHashSet<>(columns.keySet());
        bases.removeIf(base -> !row.now().has(base) && !row.now().has(base + "_state"));
        row.now().fieldNames().forEachRemaining(name -> {
            String base = name.startsWith("timescale_") ? "timescale" : name.replaceFirst("_(state|text)$", "");
            bases.add(base.equals("timescale") || row.now().has(base + "_state") ? base : name);
        });
        bases.removeAll(ALWAYS_SILENT);
        bases.removeAll(silent);
        return bases;
    }

    private static Column unknown(String base, JsonNode now) {
        String label = base.replaceFirst("_id$", "").replace('_', ' ');
        Style style = base.endsWith("_id") ? Style.THING : now.path(base).isTextual() ? Style.QUOTED : Style.PLAIN;
        return new Column(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1), style);
    }

    private static void timescale(NetRow row, String whose, @Nullable String field, Telling telling) {
        boolean due = row.now().path("timescale_kind").asText().equals("due");
        String label = whose + (whose.isEmpty() ? (due ? "Due date" : "Timescale") : due ? "due date" : "timescale");
        String name = field == null ? "timescale" : field;
        String before = Values.open(row.before(), "timescale");
        String after = Values.open(row.after(), "timescale");
        boolean same = Objects.equals(before, after) && !row.came() && !row.went();
        if (same && WHEN.stream().anyMatch(part -> row.differs("timescale_" + part))) {
            String was = Values.read(row.before());
            String is = Values.read(row.after());
            String says = label + " " + (after == null ? "" : Telling.quoted(after) + " ") + "is now read as ";
            telling.tell(name, label, was, is, says + (is == null ? "no date" : is));
        } else {
            telling.tell(name, label, before, after, sentence(label, before, after, Style.PLAIN));
        }
    }

    static String sentence(String label, @Nullable String before, @Nullable String after, Style style) {
        if (style == Style.LONG || Telling.isLong(before) || Telling.isLong(after)) {
            return label + (before == null ? " was written" : after == null ? " was removed" : " was reworded");
        }
        if (before == null) {
            return label + " set to " + put(after, style);
        }
        return after == null
                ? label + " removed, it was " + put(before, style)
                : label + " changed from " + put(before, style) + " to " + put(after, style);
    }

    private static String put(@Nullable String value, Style style) {
        return style == Style.QUOTED ? Telling.quoted(String.valueOf(value)) : String.valueOf(value);
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The property of the answer that a column shows in. */
    private static String property(String base) {
        String name = switch (base) {
            case "reference_codes" -> "references";
            case "outcome_code" -> "outcome";
            case "period_start", "period_end" -> "period";
            case "contact_officer_id" -> "contact";
            default -> base.startsWith("ended_") ? "ended" : base.replaceFirst("_id$", "");
        };
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("_", -1)) {
            camel.append(camel.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}

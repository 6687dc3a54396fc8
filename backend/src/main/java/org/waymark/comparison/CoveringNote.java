package org.waymark.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.editions.Differing;
import org.waymark.kernel.Kebab;
import org.waymark.plans.PlanEditions.EditionSummary;

/** What changed, as a list to put under a covering note: Markdown that also reads as plain text. */
final class CoveringNote {
    private static final int LONGEST = 160;
    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");
    private static final Pattern SPECIAL = Pattern.compile("([\\\\*_`\\[\\]#<>|])");
    private static final Set<LineChange> SAID_BY_FIELDS =
            Set.of(LineChange.CHANGED, LineChange.ENDED, LineChange.BROUGHT_BACK);
    private static final Map<ChangedLine, String> KINDS = Map.of(
            ChangedLine.PLAN, "The plan",
            ChangedLine.SECTION, "Section",
            ChangedLine.THEME, "Theme",
            ChangedLine.PRIORITY, "Priority",
            ChangedLine.INDICATOR_PLACE, "Indicator",
            ChangedLine.ACTION, "Action",
            ChangedLine.MILESTONE, "Milestone",
            ChangedLine.INDICATOR, "Indicator");

    private CoveringNote() {}

    static String of(Differing differing, List<PlanChange> changes) {
        StringBuilder note = new StringBuilder("# ")
                .append(safe(differing.title()))
                .append(": changes from edition ")
                .append(label(differing.from(), "none"))
                .append(differing.to() == null ? " until now" : " to edition " + label(differing.to(), ""))
                .append("\n");
        part(note, "What is promised", changes, ChangeWeight.PROMISE);
        part(note, "Wording only", changes, ChangeWeight.WORDING);
        if (changes.isEmpty()) {
            note.append("\nNothing has changed.\n");
        }
        return note.toString();
    }

    private static String label(@Nullable EditionSummary edition, String none) {
        return edition == null ? none : edition.label();
    }

    private static void part(StringBuilder note, String heading, List<PlanChange> changes, ChangeWeight weight) {
        List<PlanChange> lines =
                changes.stream().filter(change -> change.kind() == weight).toList();
        if (lines.isEmpty()) {
            return;
        }
        note.append("\n## ").append(heading).append("\n\n");
        lines.forEach(change -> note.append("- ").append(line(change)).append("\n"));
    }

    private static String line(PlanChange change) {
        String name = change.type() == ChangedLine.PLAN
                ? ""
                : " " + (change.ref() == null ? "" : change.ref() + " ") + shortened(change.title());
        String within = change.within() != null
                        && (change.type() == ChangedLine.MILESTONE || change.type() == ChangedLine.INDICATOR_PLACE)
                ? " of " + change.within().ref()
                : "";
        String what = SAID_BY_FIELDS.contains(change.change()) ? "" : " (" + Kebab.name(change.change()) + ")";
        String fields = change.fields().stream()
                .filter(field ->
                        change.change() != LineChange.ADDED || !field.field().equals("ref"))
                .filter(field -> change.change() != LineChange.REMOVED)
                .map(field -> field(change, field))
                .collect(Collectors.joining("; "));
        return KINDS.get(change.type()) + safe(name + within) + what + (fields.isEmpty() ? "" : ": " + fields);
    }

    private static String field(PlanChange change, FieldChange field) {
        if (field.field().equals("ended")) {
            return field.after() == null ? "is brought back" : "ended on " + safe(field.after());
        }
        String name = CAPITAL.matcher(field.field()).replaceAll(" ").toLowerCase(Locale.UK);
        if (change.change() == LineChange.ADDED) {
            return name + " " + shortened(safe(String.valueOf(field.after())));
        }
        if (tooLong(field.before()) || tooLong(field.after())) {
            return name + " is put in other words";
        }
        if (field.before() == null) {
            return name + " is now " + quoted(field.after());
        }
        return field.after() == null
                ? name + " " + quoted(field.before()) + " is taken out"
                : name + " " + quoted(field.before()) + " becomes " + quoted(field.after());
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && (text.length() > LONGEST || text.indexOf('\n') >= 0);
    }

    private static String quoted(@Nullable String text) {
        return "“" + safe(String.valueOf(text)) + "”";
    }

    private static String shortened(@Nullable String text) {
        String one = text == null ? "" : text.replace('\n', ' ');
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST - 1) + "…";
    }

    /** What somebody has written stays words, whatever signs are in it. */
    private static String safe(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$1");
    }
}

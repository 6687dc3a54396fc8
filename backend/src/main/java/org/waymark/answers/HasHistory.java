package org.waymark.answers;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Why a thing cannot be deleted, and the operation that does instead what somebody wanted of it. */
final class HasHistory {
    private static final Pattern DELETES = Pattern.compile("delete\\s+from\\s+(\\w+)\\b.*", Pattern.DOTALL);

    /** What refers to it, by the constraint that says so. */
    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("known_by_edition", "An edition holds it."),
            Map.entry("known_by_report", "Progress was reported on it."),
            Map.entry("edition_plan_id_partnership_id_fkey", "An edition holds the plan."),
            Map.entry("priority_plan_id_partnership_id_fkey", "Priorities stand in the plan: delete those first."),
            Map.entry("action_plan_id_partnership_id_fkey", "Actions stand in the plan: delete those first."),
            Map.entry("plan_framework_id_fkey", "A plan uses it: give that another one first."),
            Map.entry("plan_parent_id_fkey", "Another plan answers it: change that one's 'parent' first."),
            Map.entry(
                    "action_priority_id_plan_id_fkey",
                    "Actions stand in the priority: delete them, or move them first."),
            Map.entry("action_parent_id_priority_id_fkey", "It has sub-actions: delete those first."),
            Map.entry("action_parent_in_priority", "It has sub-actions: delete those first."),
            Map.entry("dependency_in_plan", "Another action waits for it: take that out there first."),
            Map.entry("priority_indicator_indicator_id_fkey", "A priority places it: take it out there first."),
            Map.entry("indicator_parent_id_fkey", "It has parts: delete those first."),
            Map.entry("membership_unused", "The agency has made promises, or holds seats, under it."));

    /** What to do with what stays on record, by the table that it is kept in. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "plan",
                    "A plan that is to stay on record is closed once it has been published:"
                            + " POST /api/v1/plans/{id}/transitions, 'to' closed."),
            Map.entry("priority", ends("priorities")),
            Map.entry("action", ends("actions")),
            Map.entry("indicator", ends("indicators")),
            Map.entry("agency", "End it with a date: PATCH /api/v1/agencies/{id}, 'activeTo'."),
            Map.entry("officer", "Say when they left: PATCH /api/v1/officers/{id}, 'leftOn'."),
            Map.entry("membership", "End it with a date: PATCH /api/v1/memberships/{id}, 'to'."),
            Map.entry(
                    "partner_group",
                    "Take it out of what it leads and monitors, or end its seats with a date:"
                            + " PATCH /api/v1/groups/{id}, 'seats'."));

    private HasHistory() {}

    private static String ends(String path) {
        return "Or end it with a reason, so that it stays on record: POST /api/v1/" + path
                + "/{id}/transitions, 'to' ended.";
    }

    /** Whether the statement deletes. */
    static boolean deletes(@Nullable String statement) {
        return statement != null
                && statement.stripLeading().toLowerCase(Locale.ROOT).startsWith("delete");
    }

    static Refusal of(@Nullable String constraint, @Nullable String statement) {
        String table = table(statement);
        String what = constraint == null ? null : WHAT.get(constraint);
        String instead = INSTEAD.get(table);
        return Refusal.of(
                ProblemType.HAS_HISTORY,
                (what == null ? "Something else refers to it." : what)
                        + " "
                        + (instead == null ? "Take it out there first." : instead));
    }

    private static String table(@Nullable String statement) {
        Matcher matcher = DELETES.matcher(String.valueOf(statement).strip().toLowerCase(Locale.ROOT));
        return matcher.matches() ? matcher.group(1) : "";
    }
}

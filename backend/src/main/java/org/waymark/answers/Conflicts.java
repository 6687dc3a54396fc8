package org.waymark.answers;

import java.sql.SQLException;
import java.util.Map;
import org.hibernate.JDBCException;
import org.jdbi.v3.core.statement.StatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.waymark.kernel.Refusal;

/** What the database's last defence means to a client. A constraint that is not listed is a fault of ours. */
final class Conflicts {
    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String FOREIGN_KEY = "23503";
    /** What newer servers say of a key that is declared {@code on delete restrict}. */
    private static final String RESTRICT = "23001";

    private static final String CHECK = "23514";
    private static final String SERIALIZATION = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("partnership_name", "There is a partnership of that name already."),
            Map.entry("partnership_nests_one_level", "A district's partnership cannot have districts of its own."),
            Map.entry(
                    "partnership_is_top_level",
                    "Agencies, officers and groups belong to the county's partnership, not to a district's."),
            Map.entry("agency_code", "Another agency of the partnership has that code."),
            Map.entry(
                    "one_category_at_a_time",
                    "An agency has one section 10 category at a time: two of the periods overlap."),
            Map.entry("one_membership_at_a_time", "The agency is a member for part of that time already."),
            Map.entry("partner_group_code", "Another group of the partnership has that code."),
            Map.entry("framework_partnership_id_code_key", "Another framework of the partnership has that code."),
            Map.entry("calendar_name", "The partnership has a calendar of that name already."),
            Map.entry(
                    "one_reporting_calendar",
                    "The partnership reports by another calendar: take 'reporting' off that one first."),
            Map.entry("one_term_at_a_time", "Two of the terms overlap."),
            Map.entry(
                    "one_report_a_period",
                    "The agency has a report on this action for that period already. Change that one."),
            Map.entry("known_by_report", "The action is no longer there."),
            Map.entry("grant_given_once", "That principal has that role there already."),
            Map.entry("invitation_open_once", "That address has an open invitation to that role there."),
            Map.entry("external_id_once", "Another thing has that id of that system already."),
            Map.entry("one_round_a_period", "There is a round for that period already."),
            Map.entry("plan_title", "The partnership has a plan of that title already."),
            Map.entry("theme_title", "The plan has a theme of that title already."),
            Map.entry("officer_agency_in_partnership", "The agency is no longer there, or of another partnership."),
            Map.entry("group_parent_in_partnership", "The group above is no longer there, or of another partnership."),
            Map.entry("groups_answer_upwards", "A group cannot answer to itself, nor to one that answers to it."),
            Map.entry("seat_in_partnership", "A seat's agency and officer are of the partnership of its group."),
            Map.entry(
                    "membership_in_partnership",
                    "An agency is a member of the partnership that it belongs to and of that one's districts."),
            Map.entry(
                    "attendance_in_group",
                    "A meeting's attendance names seats of its group and officers of its partnership."),
            Map.entry(
                    "decision_in_partnership",
                    "A decision is about something of the partnership of the group or of one of its districts."),
            Map.entry("sub_actions_one_level", "Sub-actions are one level deep, and one of the two has moved since."),
            Map.entry("dependency_in_plan", "An action it depends on is no longer there."),
            Map.entry(
                    "dependencies_form_no_circle",
                    "The other action waits for this one by now: actions cannot wait for each other in a circle."),
            Map.entry("priority_indicator_pkey", "The indicator stands in the priority already."),
            Map.entry("stands_under_current", "What it would stand under has ended: bring that back first."),
            Map.entry("erasure_of_a_leaver", "Their name was removed already, or they have not left."),
            Map.entry(
                    "merged_is_not_named",
                    "Somebody named the officer in another place at the same moment. Try again."),
            Map.entry(
                    "agency_is_not_succeeded",
                    "The agency went up in another or was split meanwhile: name the one that follows it."),
            Map.entry("action_parent_in_priority", "The action it belongs to stands in another priority by now."),
            Map.entry("saved_view_name", "There is a saved view of that name there already."),
            Map.entry("area_code_key", "Another area has that code."));

    private Conflicts() {}

    /**
     * Looks at codes and names only, never at the words of the message: a server speaks the language it was set up in.
     *
     * @param statement what was being executed; null when it is not known, as at the end of a transaction
     */
    static @Nullable Refusal of(SQLException thrown, @Nullable String statement) {
        // A batch hides its cause behind an exception of its own.
        SQLException next = thrown.getNextException();
        SQLException exception = thrown instanceof PSQLException || next == null ? thrown : next;
        String constraint = constraint(exception);
        String words = constraint == null ? null : WORDS.get(constraint);
        Refusal conflict = words == null ? null : Refusal.conflict(words);
        return switch (String.valueOf(exception.getSQLState())) {
            case SERIALIZATION, DEADLOCK, LOCK_NOT_AVAILABLE ->
                Refusal.conflict("Somebody else was changing it at the same moment. Try again.");
            case UNIQUE, EXCLUSION, CHECK -> conflict;
            // A key is broken from either end, with one code: what goes is referred to, or what comes refers to
            // nothing.
            case FOREIGN_KEY, RESTRICT ->
                HasHistory.deletes(statement) ? HasHistory.of(constraint, statement) : conflict;
            default -> null;
        };
    }

    /** The statement that this exception is about, where it says so. */
    static @Nullable String statement(Throwable exception) {
        return switch (exception) {
            case JDBCException ours -> ours.getSQL();
            case StatementException ours
            when ours.getStatementContext() != null ->
                ours.getStatementContext().getRenderedSql();
            default -> null;
        };
    }

    private static @Nullable String constraint(SQLException exception) {
        ServerErrorMessage message = exception instanceof PSQLException ours ? ours.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }
}

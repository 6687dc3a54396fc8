package org.waymark.priorities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Ended;
import org.waymark.kernel.Open;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.leads.Lead;
import org.waymark.leads.Leads;
import org.waymark.rows.Columns;
import org.waymark.rows.EndedColumns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * A priority as a client sees it: the Outcome-Based Accountability template, in its order.
 *
 * @param position its place among the priorities of its plan; the first is 1
 */
public record PriorityView(
        UUID id,
        long version,
        Titled plan,
        @Nullable Titled theme,
        String ref,
        int position,
        Open title,
        Leads leads,
        @Nullable Outcome outcome,
        @Nullable String outcomeText,
        Open population,
        List<Conditions> conditions,
        List<StoryBlock> story,
        @Nullable String whatWorks,
        @Nullable String partners,
        List<IndicatorUse> indicators,
        @Nullable String actionsNote,
        List<Heading> headings,
        @Nullable String note,
        @Nullable Ended ended,
        PriorityCounts counts,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static PriorityView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        String outcome = row.getString("outcome_name");
        return new PriorityView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                Titled.of(Columns.id(row, "theme_id"), null, row.getString("theme_title")),
                row.getString("ref"),
                row.getInt("position"),
                Columns.open(row, "title"),
                Leads.of(Columns.open(row, "leads"), false, json.list(row, "shown_leads", Lead.class)),
                outcome == null ? null : new Outcome(row.getString("outcome_code"), outcome),
                row.getString("outcome_text"),
                Columns.open(row, "population"),
                json.list(row, "conditions", Conditions.class),
                json.list(row, "story", StoryBlock.class),
                row.getString("what_works"),
                row.getString("partners"),
                IndicatorUse.of(json.list(row, "indicators", IndicatorUse.Stored.class)),
                row.getString("actions_note"),
                json.list(row, "headings", Heading.class),
                row.getString("note"),
                EndedColumns.of(row, json),
                new PriorityCounts(
                        row.getLong("actions_count"),
                        row.getLong("sub_actions_count"),
                        row.getLong("milestones_count"),
                        row.getLong("indicators_count")),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                allowed(row, caller));
    }

    /** Its lead may change it; that it ends, comes back or is deleted only the partnership's officers decide. */
    private static List<String> allowed(ResultSet row, Caller caller) throws SQLException {
        boolean officer = caller.mayEdit(Columns.known(row, "partnership_id"));
        if (Times.date(row, "closed_on") != null || !(officer || row.getBoolean("mine"))) {
            return List.of();
        }
        boolean ended = Times.date(row, "ended_start") != null;
        return officer ? List.of("edit", "delete", ended ? "bring-back" : "end") : List.of("edit");
    }
}

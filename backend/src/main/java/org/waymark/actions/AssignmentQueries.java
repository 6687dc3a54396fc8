package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;
import org.waymark.timescales.TimescaleColumns;

/** Reads the places of agencies straight into what clients see. */
@ApplicationScoped
class AssignmentQueries {
    private static final String FROM = """
            from assignment s join action a on a.id = s.action_id join plan p on p.id = a.plan_id
                join priority r on r.id = a.priority_id join agency g on g.id = s.agency_id
            """;
    private static final String ROW = """
            select s.*, a.partnership_id, a.ref as action_ref, a.title_text as action_title, a.timescale_state,
                a.timescale_text, a.timescale_kind, a.timescale_start, a.timescale_due, a.timescale_every,
                a.timescale_doubt, a.plan_id, p.title as plan_title,
                (p.status = 'closed' or a.ended_start is not null) as closed, a.priority_id,
                r.ref as priority_ref, r.title_text as priority_title, g.code, g.name
            """ + FROM;
    private static final Listing<Assignment> LISTING = new Listing<>(ROW, FROM, "s.id", Assignment::id);

    private final Jdbi jdbi;

    AssignmentQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    Assignment one(UUID id, Caller caller) {
        return LISTING.one(jdbi, readable(caller), id, (row, context) -> view(row, caller));
    }

    /** Those of one action, in its order. */
    List<Assignment> ofAction(UUID action, Caller caller) {
        return jdbi.withHandle(handle -> readable(caller)
                .with("s.action_id = :value", action)
                .query(handle, ROW, "order by s.ordinal", Integer.MAX_VALUE)
                .map((row, context) -> view(row, caller))
                .list());
    }

    Page<Assignment> page(AssignmentFilter filter, List<UUID> agencies, Caller caller) {
        Where where = readable(caller)
                .anyOf("a.partnership_id", filter.partnership)
                .anyOf("a.plan_id", filter.plan)
                .anyOf("r.theme_id", filter.theme)
                .anyOf("a.priority_id", filter.priority)
                .anyOf("s.action_id", filter.action)
                .anyOf("s.agency_id", agencies)
                .anyOf("s.state", filter.state)
                .anyOf("s.role", filter.role);
        if (filter.open != null) {
            where.that(
                    filter.open
                            ? "p.status <> 'closed' and a.ended_start is null"
                            : "(p.status = 'closed' or a.ended_start is not null)");
        }
        return LISTING.page(jdbi, filter, where, (row, context) -> view(row, caller));
    }

    private static Where readable(Caller caller) {
        return new Where().anyOf("a.partnership_id", caller.readable());
    }

    private static Assignment view(ResultSet row, Caller caller) throws SQLException {
        UUID agency = Columns.known(row, "agency_id");
        AssignmentState state = Kebab.known(AssignmentState.class, row.getString("state"));
        AssignmentRules rules = new AssignmentRules(
                state,
                row.getBoolean("closed"),
                caller.actsForAnyOf(List.of(agency)),
                caller.mayEdit(Columns.known(row, "partnership_id")));
        return new Assignment(
                Columns.known(row, "id"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                new Titled(
                        Columns.known(row, "priority_id"),
                        row.getString("priority_ref"),
                        row.getString("priority_title")),
                new Titled(Columns.known(row, "action_id"), row.getString("action_ref"), row.getString("action_title")),
                TimescaleColumns.of(row),
                new Related(agency, row.getString("code"), row.getString("name")),
                Kebab.known(LeadRole.class, row.getString("role")),
                state,
                row.getBoolean("recorded"),
                row.getString("reason"),
                Times.instantOrNull(row, "decided_at"),
                rules.allowed());
    }
}

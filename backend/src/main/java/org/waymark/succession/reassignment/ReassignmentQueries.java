package org.waymark.succession.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.rows.Columns;
import org.waymark.succession.LineKind;
import org.waymark.succession.WorkLine;

/** Finds the lines of a plan in which somebody stands. */
@ApplicationScoped
class ReassignmentQueries {
    private static final String PLACES = """
            select 'action' as kind, t.id, s.role, s.state as text, t.id as where_id, t.ref as where_ref,
                t.title_text as where_name, t.plan_id, t.priority_id, t.id as action_id
            from assignment s join action t on t.id = s.action_id where t.plan_id = :plan and s.agency_id = :from
            """;
    private static final String LEADS = """
            select 'action' as kind, t.id, l.role, null::text as text, t.id as where_id, t.ref as where_ref,
                t.title_text as where_name, t.plan_id, t.priority_id, t.id as action_id
            from action_lead l join action t on t.id = l.action_id
            where t.plan_id = :plan and :from in (l.officer_id, l.group_id)
            union all
            select 'milestone', m.id, null, coalesce(m.text, m.timescale_text), t.id, t.ref, t.title_text, t.plan_id,
                t.priority_id, t.id
            from milestone m join action t on t.id = m.action_id
            where t.plan_id = :plan and m.officer_id = :from and m.done_on is null
            union all
            select 'priority', t.id, l.role, null, t.id, t.ref, t.title_text, t.plan_id, t.id, null
            from priority_lead l join priority t on t.id = l.priority_id
            where t.plan_id = :plan and :from in (l.officer_id, l.group_id)
            """;
    private static final String NARROWED = """
            select x.*, p.title as plan_title from (%s) x join plan p on p.id = x.plan_id
            where (cast(:role as text) is null or x.role = :role)
                and (cardinality(:kinds) = 0 or x.kind = any (:kinds))
                and (cardinality(:priorities) = 0 or x.priority_id = any (:priorities))
                and (cardinality(:actions) = 0 or x.action_id = any (:actions))
                and (cast(:officer as uuid) is null
                    or exists (select from action_lead l where l.action_id = x.action_id and l.officer_id = :officer))
                and (cast(:group as uuid) is null
                    or exists (select from action_lead l where l.action_id = x.action_id and l.group_id = :group)
                    or exists (select from action_monitoring g where g.action_id = x.action_id and g.group_id = :group))
            order by x.kind, natural_order(x.where_ref) collate "C", x.id
            """;

    private final Jdbi jdbi;

    ReassignmentQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds the actions in which somebody stands, as every other write to them does, and reads the lines. */
    List<WorkLine> hold(UUID plan, ReassignmentInput input, int most) {
        String lines = input.from().agency() == null ? LEADS : PLACES;
        return jdbi.withHandle(handle -> {
            bound(
                            handle.createQuery("select a.id from action a where a.id in (select n.action_id from ("
                                    + NARROWED.formatted(lines)
                                    + ") n) order by a.id limit :most for no key update of a"),
                            plan,
                            input,
                            most)
                    .mapTo(UUID.class)
                    .list();
            return bound(handle.createQuery(NARROWED.formatted(lines) + " limit :most"), plan, input, most)
                    .map((row, context) -> WorkLine.of(row))
                    .list();
        });
    }

    private static Query bound(Query query, UUID plan, ReassignmentInput input, int most) {
        return query.bind("plan", plan)
                .bind("from", input.from().id())
                .bind("role", input.role() == null ? null : Kebab.name(input.role()))
                .bind("kinds", input.kinds().stream().map(Kebab::name).toArray(String[]::new))
                .bind("priorities", input.priorities().toArray(UUID[]::new))
                .bind("actions", input.actions().toArray(UUID[]::new))
                .bindByType("officer", input.officer(), UUID.class)
                .bindByType("group", input.group(), UUID.class)
                .bind("most", most);
    }

    /** An agency, officer or group of the partnership that others may be given lines to or from; null when there is none. */
    @Nullable
    Related party(UUID partnership, Party party, boolean comes) {
        String table = party.agency() != null ? "agency" : party.officer() != null ? "officer" : "partner_group";
        String code = party.officer() != null ? "null" : "x.code";
        String there = !comes || party.group() != null
                ? ""
                : party.agency() != null
                        ? " and x.succeeded_by is null"
                        : " and x.merged_into is null and (x.left_on is null"
                                + " or x.left_on > (now() at time zone 'Europe/London')::date)";
        return jdbi.withHandle(handle -> handle.createQuery("select x.id, " + code + " as code, x.name from " + table
                        + " x join partnership p on coalesce(p.parent_id, p.id) = x.partnership_id"
                        + " where p.id = :partnership and x.id = :id" + there)
                .bind("partnership", partnership)
                .bind("id", party.id())
                .map((row, context) ->
                        new Related(Columns.known(row, "id"), row.getString("code"), row.getString("name")))
                .findOne()
                .orElse(null));
    }

    /** What an agency has: places in actions and nothing else. */
    static boolean fits(Party from, LineKind kind) {
        return kind == LineKind.ACTION
                || (from.agency() == null && (kind == LineKind.PRIORITY || kind == LineKind.MILESTONE));
    }
}

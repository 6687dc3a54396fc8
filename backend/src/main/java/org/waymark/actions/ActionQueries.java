package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Cursor;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Page;
import org.waymark.kernel.Related;
import org.waymark.kernel.Sort;
import org.waymark.kernel.Texts;
import org.waymark.kernel.Times;
import org.waymark.kernel.Today;
import org.waymark.kernel.Where;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;

/** Reads actions straight into what clients see: three statements, whatever the number of rows. */
@ApplicationScoped
class ActionQueries {
    private static final String ONE = "a.id::text as key0 ";

    private final Jdbi jdbi;
    private final Today today;

    ActionQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    private record Row(ActionView view, ActionReads.Frame frame, Cursor cursor) {}

    /** The action, with the partnership it belongs to decided by the caller's rights. */
    @Nullable
    ActionView one(UUID id, Caller caller) {
        Where where = new Where().with("a.id = :value", id).anyOf("a.partnership_id", caller.readable());
        return first(where, caller);
    }

    /** The action with that id in another system; of those that the caller may read. */
    @Nullable
    ActionView byExternalId(String system, String value, Caller caller) {
        Where where = new Where()
                .anyOf("a.partnership_id", caller.readable())
                .given("system", system)
                .given("externalValue", value)
                .that("exists (select from external_id e where e.action_id = a.id and e.system = :system"
                        + " and e.value = :externalValue)");
        return first(where, caller);
    }

    private @Nullable ActionView first(Where where, Caller caller) {
        return jdbi.withHandle(handle -> {
            List<Row> rows = rows(handle, where, Sort.read(null, Map.of(), "a.id"), ONE, "order by a.id", 1, caller);
            return rows.isEmpty() ? null : fill(handle, rows, caller).getFirst();
        });
    }

    Page<ActionView> page(ActionFilter filter, UUID @Nullable [] agencies, Caller caller) {
        Sort sort = Sort.read(filter.sort, ActionSql.sorts(), "a.id");
        Where where = where(filter, agencies, caller);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, ActionSql.FROM) : null;
            List<Row> rows = rows(
                    handle,
                    sort.after(where, filter.after),
                    sort,
                    sort.columns() + " ",
                    sort.order(),
                    filter.fetch(),
                    caller);
            boolean more = rows.size() > filter.limit;
            List<Row> shown = more ? rows.subList(0, filter.limit) : rows;
            String next = more ? shown.getLast().cursor().encoded() : null;
            return new Page<>(fill(handle, shown, caller), next, total);
        });
    }

    private List<Row> rows(Handle handle, Where where, Sort sort, String keys, String order, int limit, Caller caller) {
        LocalDate day = today.date();
        return where.given("officer", caller.officerOrNobody())
                .query(handle, ActionSql.ROW + keys + ActionSql.FROM, order, limit)
                .map((row, context) -> row(row, day, sort, caller))
                .list();
    }

    private static Row row(ResultSet row, LocalDate day, Sort sort, Caller caller) throws SQLException {
        return new Row(ActionReads.action(row, day, caller), ActionReads.frame(row, day), sort.cursor(row));
    }

    private static List<ActionView> fill(Handle handle, List<Row> rows, Caller caller) {
        Map<UUID, ActionReads.Frame> frames = new HashMap<>();
        rows.forEach(row -> frames.put(row.view().id(), row.frame()));
        ActionBelow below = ActionBelow.read(handle, frames);
        return rows.stream().map(row -> below.into(row.view(), caller)).toList();
    }

    private Where where(ActionFilter filter, UUID @Nullable [] agencies, Caller caller) {
        Where where = new Where()
                .given("today", today.date())
                .anyOf("a.partnership_id", caller.readable())
                .anyOf("a.partnership_id", filter.partnership)
                .anyOf("a.plan_id", filter.plan)
                .anyOf("a.priority_id", filter.priority)
                .anyOf("p.theme_id", filter.theme)
                .with("a.next_due >= :value", filter.dueFrom)
                .with("a.next_due <= :value", filter.dueTo)
                .with("a.updated_at >= :value", filter.updatedSince)
                .with(
                        "exists (select from action_lead l where l.action_id = a.id and l.officer_id = any (:value))",
                        ids(filter.officer))
                .with(
                        "(exists (select from action_lead l where l.action_id = a.id and l.group_id = any (:value))"
                                + " or exists (select from action_monitoring m where m.action_id = a.id"
                                + " and m.group_id = any (:value)))",
                        ids(filter.group))
                .with(
                        "(lower(a.ref) like :value or lower(a.title_text) like :value"
                                + " or lower(a.description) like :value)",
                        Texts.anywhere(filter.q));
        if (agencies != null) {
            LeadRole role = filter.role;
            where.with(
                    "a.id in (select x.action_id from action_agency x where x.agency_id = any (:value)"
                            + (role == null ? "" : " and x.role = '" + Kebab.name(role) + "'") + ")",
                    agencies);
        }
        if (filter.parent != null) {
            if (filter.parent.equals("none")) {
                where.that("a.parent_id is null");
            } else {
                where.with("a.parent_id = :value", UUID.fromString(filter.parent));
            }
        }
        either(where, ActionSql.UNCONFIRMED, filter.unconfirmed);
        either(where, ActionSql.OVERDUE, filter.overdue);
        return where;
    }

    private static UUID @Nullable [] ids(@Nullable List<UUID> ids) {
        return ids == null || ids.isEmpty() ? null : ids.toArray(UUID[]::new);
    }

    private static void either(Where where, String condition, @Nullable Boolean wanted) {
        if (wanted != null) {
            where.that(wanted ? condition : "not " + condition);
        }
    }

    List<AssignmentView> assignments(UUID action) {
        return jdbi.withHandle(handle -> handle.createQuery(ActionSql.ASSIGNMENTS)
                .bind("action", action)
                .map((row, context) -> new AssignmentView(
                        row.getObject("id", UUID.class),
                        new Related(
                                row.getObject("agency_id", UUID.class), row.getString("code"), row.getString("name")),
                        Kebab.known(LeadRole.class, row.getString("role")),
                        Kebab.known(AssignmentState.class, row.getString("state")),
                        row.getBoolean("recorded"),
                        row.getString("reason"),
                        Times.instantOrNull(row, "decided_at")))
                .list());
    }
}

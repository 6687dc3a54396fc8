package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.plans.ReadinessCounts;
import org.waymark.plans.ReadinessReader;
import org.waymark.rows.Sources;
import org.waymark.rows.Where;

/** Reads readiness: one statement for what is counted and one for a page, whatever the size of the plan. */
@ApplicationScoped
class ReadinessQueries implements ReadinessReader {
    private static final String ITEM = "md5(concat_ws('/', f.code, f.at, coalesce(f.part, '')))::uuid";
    private static final String EDITABLE = "(exists (select from plans where status <> 'closed') and (:edits"
            + " or (f.type <> 'indicator' and exists (select from priority_lead l where l.priority_id = p.id"
            + " and l.officer_id = :officer and l.role = 'lead')))) as editable";
    private static final String KINDS = " count(*) filter (where f.kind = 'unconfirmed') as unconfirmed,"
            + " count(*) filter (where f.kind = 'missing') as missing,"
            + " count(*) filter (where f.kind = 'suspicious') as suspicious ";
    private static final String OWNER = " f.agency_id, g.code as agency_code, g.name as agency_name, f.officer_id,"
            + " o.name as officer_name, f.group_id, r.code as group_code, r.name as group_name,";
    // Everything under a priority has a place that begins with the priority's.
    private static final String FROM = " from found f left join priorities p on p.place = left(f.place, 6)"
            + " left join agency g on g.id = f.agency_id left join officer o on o.id = f.officer_id"
            + " left join partner_group r on r.id = f.group_id ";

    private final Jdbi jdbi;
    private final Today today;

    ReadinessQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /**
     * Who asks, for what they may change.
     *
     * @param edits whether they may edit everything in the plan
     * @param officer whom they are as a lead of priorities
     */
    record Reader(boolean edits, UUID officer) {}

    /** The partnership of a plan; null when there is no such plan. */
    @Nullable
    UUID partnershipOf(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery("select partnership_id from plan where id = :id")
                .bind("id", plan)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public Map<UUID, ReadinessCounts> counts(Collection<UUID> plans, Sources sources) {
        Map<UUID, ReadinessCounts> counts = new HashMap<>();
        plans.forEach(plan -> counts.put(plan, ReadinessCounts.NONE));
        String counted = ReadinessSql.FOUND + "select f.plan_id," + KINDS + "from found f group by f.plan_id";
        jdbi.useHandle(handle -> sources.bind(handle.createQuery(sources.before(counted)))
                .bind("plans", plans.toArray(UUID[]::new))
                .bind("today", today.at(sources.moment()))
                .map((row, context) -> counts.put(row.getObject("plan_id", UUID.class), ReadinessOwner.counts(row)))
                .list());
        return counts;
    }

    /** How much is with whom, whoever that is. */
    List<ReadinessOwner> owners(UUID plan, ReadinessFilter filter) {
        return jdbi.withHandle(handle -> what(plan, filter)
                .grouped(
                        handle,
                        ReadinessSql.FOUND + "select" + OWNER + KINDS + FROM,
                        "group by f.agency_id, g.code, g.name, f.officer_id, o.name, f.group_id, r.code, r.name"
                                + " order by g.name, o.name, r.name, f.agency_id, f.officer_id, f.group_id")
                .map((row, context) -> ReadinessOwner.of(row))
                .list());
    }

    /** So many items as are asked for, and one more if there are more. */
    List<ReadinessItem> items(UUID plan, ReadinessFilter filter, List<UUID> agencies, Reader reader) {
        String key = (filter.sort == null ? ReadinessSort.PLACE : filter.sort).key(ITEM);
        Cursor cursor = Cursor.read(filter.after, 1);
        String select = ReadinessSql.FOUND + "select f.*," + OWNER + " p.id as priority_id, p.ref as priority_ref,"
                + " p.title_text as priority_title, " + ITEM + " as item, " + key + " as key, " + EDITABLE + FROM;
        return jdbi.withHandle(handle -> what(plan, filter)
                .anyOf("f.kind", filter.kind)
                .anyOf("f.agency_id", agencies)
                .anyOf("f.officer_id", filter.officer)
                .anyOf("f.group_id", filter.group)
                .given("edits", reader.edits())
                .given("officer", reader.officer())
                .with(
                        key + " collate \"C\" > :value",
                        cursor == null ? null : cursor.keys().getFirst())
                .query(handle, select, "order by " + key + " collate \"C\"", filter.limit + 1)
                .map((row, context) -> ReadinessItem.of(row))
                .list());
    }

    private Where what(UUID plan, ReadinessFilter filter) {
        return new Where()
                .given("plans", new UUID[] {plan})
                .given("today", today.date())
                .anyOf("f.code", filter.code)
                .anyOf("f.at", filter.thing)
                .anyOf("p.id", filter.priority);
    }
}

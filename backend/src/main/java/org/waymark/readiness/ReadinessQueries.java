package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Sources;
import org.waymark.rows.Where;

/** Reads readiness: one statement for what is counted and one for a page, whatever the size of the plan. */
@ApplicationScoped
class ReadinessQueries implements ReadinessReader {
    private static final String ITEM = "md5(concat_ws('/', f.code, f.at, coalesce(f.part, '')))::uuid";
    private static final String EDITABLE = "(exists (select from plans where status <> 'closed') and (:edits"
            + " or (f.type <> 'indicator' and exists (select from priority_lead l where l.priority_id = f.priority_id"
            + " and l.officer_id = :officer and l.role = 'lead')))) as editable";
    private static final String KINDS = " count(*) filter (where f.kind = 'unconfirmed') as unconfirmed,"
            + " count(*) filter (where f.kind = 'missing') as missing,"
            + " count(*) filter (where f.kind = 'suspicious') as suspicious ";
    private static final String CALLED = " g.code as agency_code, g.name as agency_name, o.name as officer_name,"
            + " r.code as group_code, r.name as group_name,";
    private static final String NAMES = " left join agency g on g.id = f.agency_id left join officer o on"
            + " o.id = f.officer_id left join partner_group r on r.id = f.group_id ";
    // Everything under a priority has a place that begins with the priority's.
    private static final String SEEN = """
            , seen as (
                select f.*, p.id as priority_id, p.ref as priority_ref, p.title_text as priority_title
                from found f left join priorities p on p.place = left(f.place, 6)
                where (cast(:codes as text[]) is null or f.code = any (:codes))
                    and (cast(:things as uuid[]) is null or f.at = any (:things))
                    and (cast(:within as uuid[]) is null or p.id = any (:within)))
            """;
    private static final String OWNERS =
            """
            (select coalesce(json_agg(json_build_object(
                'agency', case when w.agency_id is not null then json_build_object('id', w.agency_id, 'code', w.agency_code,
                    'name', w.agency_name) end,
                'officer', case when w.officer_id is not null then json_build_object('id', w.officer_id, 'code', null,
                    'name', w.officer_name) end,
                'group', case when w.group_id is not null then json_build_object('id', w.group_id, 'code', w.group_code,
                    'name', w.group_name) end,
                'counts', json_build_object('unconfirmed', w.unconfirmed, 'missing', w.missing,
                    'suspicious', w.suspicious))
                order by w.agency_name, w.officer_name, w.group_name, w.agency_id, w.officer_id, w.group_id), '[]')
            """ + " from (select f.agency_id, f.officer_id, f.group_id," + CALLED + KINDS + "from seen f" + NAMES
                    + "group by f.agency_id, g.code, g.name, f.officer_id, o.name, f.group_id, r.code, r.name) w) as owners";

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    ReadinessQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    /**
     * Who asks, for what they may change.
     *
     * @param edits whether they may edit everything in the plan
     * @param officer whom they are as a lead of priorities
     */
    record Reader(boolean edits, UUID officer) {}

    /** Part of what was found, and how much is with whom. */
    record Part(List<ReadinessItem> items, List<ReadinessOwner> owners) {}

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
                .bindByType("things", null, UUID[].class)
                .bindByType("within", null, UUID[].class)
                .bind("today", today.at(sources.moment()))
                .map((row, context) -> counts.put(row.getObject("plan_id", UUID.class), ReadinessOwner.counts(row)))
                .list());
        return counts;
    }

    /**
     * So many items as are asked for, and one more if there are more; and how much is with whom, whoever that is. Both
     * are of what was found once.
     */
    Part part(UUID plan, ReadinessFilter filter, List<UUID> agencies, Reader reader) {
        String key = (filter.sort == null ? ReadinessSort.PLACE : filter.sort).key(ITEM);
        Cursor cursor = Cursor.read(filter.after, 1);
        String select = ReadinessSql.FOUND + SEEN + "select i.*, w.owners from (select " + OWNERS
                + ") w left join (select f.*," + CALLED + " " + ITEM + " as item, "
                + key + " as key, " + EDITABLE + " from seen f" + NAMES;
        Where where = new Where()
                .given("plans", new UUID[] {plan})
                .given("today", today.date())
                .given("edits", reader.edits())
                .given("officer", reader.officer())
                .anyOf("f.kind", filter.kind)
                .anyOf("f.agency_id", agencies)
                .anyOf("f.officer_id", filter.officer)
                .anyOf("f.group_id", filter.group)
                .with(
                        key + " collate \"C\" > :value",
                        cursor == null ? null : cursor.keys().getFirst());
        return jdbi.withHandle(handle -> {
            List<ReadinessItem> items = new ArrayList<>();
            List<ReadinessOwner> owners = new ArrayList<>();
            where.within(
                            handle,
                            select,
                            "order by " + key + " collate \"C\"",
                            filter.limit + 1,
                            ") i on true order by i.key collate \"C\"")
                    .bindByType("codes", texts(filter.code), String[].class)
                    .bindByType("things", ids(filter.thing), UUID[].class)
                    .bindByType("within", ids(filter.priority), UUID[].class)
                    .map((row, context) -> {
                        if (owners.isEmpty()) {
                            owners.addAll(json.list(row, "owners", ReadinessOwner.class));
                        }
                        return row.getString("code") == null || items.add(ReadinessItem.of(row));
                    })
                    .list();
            return new Part(items, owners);
        });
    }

    private static String @Nullable [] texts(@Nullable List<String> any) {
        return any == null || any.isEmpty() ? null : any.toArray(String[]::new);
    }

    private static UUID @Nullable [] ids(@Nullable List<UUID> any) {
        return any == null || any.isEmpty() ? null : any.toArray(UUID[]::new);
    }
}

package org.waymark.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Kebab;
import org.waymark.plans.ReadinessCounts;

/** Where editions are kept. One is made by three statements, whatever the size of the plan. */
@ApplicationScoped
class EditionRows {
    private static final String ROWS = """
            insert into edition_row (edition_id, kind, thing, position, priority_id, parent_id, ref, title, version, body)
            select :id, 'plan', p.id, 0, null::uuid, null::uuid, null, p.title, p.version, %1$s
            from plan p where p.id = :plan
            union all
            select :id, 'priority', r.id, row_number() over (order by r.ordinal), null, null, r.ref, r.title_text,
                r.version, %2$s
            from priority r where r.plan_id = :plan
            union all
            select :id, 'action', a.id, row_number() over (
                order by r.ordinal, coalesce(u.ordinal, a.ordinal), a.parent_id nulls first, a.ordinal),
                a.priority_id, a.parent_id, a.ref, a.title_text, a.version, %3$s
            from action a join priority r on r.id = a.priority_id left join action u on u.id = a.parent_id
            where a.plan_id = :plan
            union all
            select :id, 'indicator', i.id, row_number() over (
                order by coalesce(i.parent_id, i.id), i.parent_id nulls first, i.ordinal, i.id),
                null, i.parent_id, coalesce(i.part_label, i.reference_codes[1]), i.title_text, i.version, %4$s
            from plan p join indicator i on i.id in %5$s where p.id = :plan
            """.formatted(
                    ContentSql.PLAN, ContentSql.PRIORITY, ContentSql.ACTION, ContentSql.INDICATOR, ContentSql.PLACED);
    private static final String NAMES = """
            insert into edition_name (edition_id, kind, key, code, name)
            with named as (
                select distinct found[1]::uuid as id from edition_row k,
                    regexp_matches(k.body::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
                where k.edition_id = :id)
            select :id, case o.kind when 'post' then 'post' else 'officer' end, o.id::text, null, o.name
            from named n join officer o on o.id = n.id
            union all select :id, 'agency', g.id::text, g.code, g.name from named n join agency g on g.id = n.id
            union all select :id, 'group', g.id::text, g.code, g.name from named n join partner_group g on g.id = n.id
            union all select :id, 'plan', p.id::text, null, p.title from named n join plan p on p.id = n.id
            union all select :id, 'outcome', o ->> 'code', null, o ->> 'name'
            from plan p join framework f on f.id = p.framework_id, jsonb_array_elements(f.outcomes) o where p.id = :plan
            """;

    private final Jdbi jdbi;

    EditionRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The highest label and number of a plan's editions. */
    record Newest(int number, Label label) {}

    @Nullable
    Newest newest(UUID plan) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from edition where plan_id = :plan order by number desc limit 1")
                .bind("plan", plan)
                .map((row, context) ->
                        new Newest(row.getInt("number"), new Label(row.getInt("major"), row.getInt("minor"))))
                .findOne()
                .orElse(null));
    }

    /** The newest edition, when it was agreed and says just what the plan says now. */
    @Nullable
    UUID agreedAndUnchanged(UUID plan) {
        return unchanged(plan, "e.occasion = 'agreed' and e.published_at is null");
    }

    /** The newest edition, when it is published and says just what the plan says now. */
    @Nullable
    UUID publishedAndUnchanged(UUID plan) {
        return unchanged(plan, "e.published_at is not null");
    }

    private @Nullable UUID unchanged(UUID plan, String condition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.id from plan p join edition e on e.plan_id = p.id
                        where p.id = :plan and %s and not (%s)
                            and e.number = (select max(n.number) from edition n where n.plan_id = p.id)
                        """.formatted(condition, ChangedSql.SINCE))
                .bind("plan", plan)
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    void insert(UUID id, HeldPlan plan, int number, Label label, Occasion occasion, Made made) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            insert into edition (id, partnership_id, plan_id, number, major, minor, occasion, reason,
                                unconfirmed, missing, suspicious, published_at)
                            values (:id, :partnership, :plan, :number, :major, :minor, :occasion, :reason, :unconfirmed,
                                :missing, :suspicious, case when :occasion = 'published' then now() end)
                            """)
                    .bind("id", id)
                    .bind("partnership", plan.partnership())
                    .bind("plan", plan.id())
                    .bind("number", number)
                    .bind("major", label.major())
                    .bind("minor", label.minor())
                    .bind("occasion", Kebab.name(occasion))
                    .bind("reason", made.reason())
                    .bind("unconfirmed", made.readiness().unconfirmed())
                    .bind("missing", made.readiness().missing())
                    .bind("suspicious", made.readiness().suspicious())
                    .execute();
            fill(handle, ROWS, id, plan.id());
            fill(handle, NAMES, id, plan.id());
        });
    }

    /** What an edition says of its own making. */
    record Made(@Nullable String reason, ReadinessCounts readiness) {}

    private static void fill(Handle handle, String sql, UUID id, UUID plan) {
        handle.createUpdate(sql).bind("id", id).bind("plan", plan).execute();
    }

    void publish(UUID id) {
        jdbi.useHandle(handle -> handle.execute("update edition set published_at = now() where id = ?", id));
    }
}

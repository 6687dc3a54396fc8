package org.waymark.summary;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.actions.ActionMarks;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.StandingSql;
import org.waymark.kernel.Kebab;

/** The statements that count: as many whatever the number of actions. */
final class SummarySql {
    private static final UUID NOTHING = new UUID(0, 0);

    /** Every action that has not ended, with what is said of it; {@code %s} says which. */
    private static final String ACTS = """
            acts as materialized (
                select a.id, a.plan_id, a.priority_id, r.theme_id, %s as late, %s as soon, %s as open, %s as status,
                    %s as rating, %s as owing
                from action a join plan p on p.id = a.plan_id join priority r on r.id = a.priority_id %s
                where a.ended_start is null and %%s),
            proposed as materialized (
                select s.agency_id, a.plan_id, a.priority_id, r.theme_id
                from assignment s join action a on a.id = s.action_id join plan p on p.id = a.plan_id
                    join priority r on r.id = a.priority_id
                where s.state = 'proposed' and p.status <> 'closed' and a.ended_start is null and %%s),
            """.formatted(
                    ActionMarks.LATE,
                    ActionMarks.SOON,
                    ActionMarks.OPEN,
                    StandingSql.STATUS,
                    StandingSql.RATING,
                    StandingSql.UNREPORTED_BY,
                    StandingSql.JOIN);

    private static final String COUNTED =
            """
            counted as (
                select c.part, c.key, count(*) as actions, %s, %s, count(*) filter (where c.late) as overdue,
                    count(*) filter (where c.soon) as due_soon, count(*) filter (where c.open) as unconfirmed,
                    count(*) filter (where c.unreported) as unreported
                from cells c group by c.part, c.key),
            waiting as (select w.part, w.key, count(*) as proposals from places w group by w.part, w.key)
            select coalesce(c.part, w.part) as part, coalesce(c.key, w.key) as key, c.*, w.proposals
            from counted c full join waiting w on w.part = c.part and coalesce(w.key, '%s') = coalesce(c.key, '%s')
            """.formatted(each(ActionStatus.values(), "status"), each(Rating.values(), "rating"), NOTHING, NOTHING);

    /** Of one plan: as a whole, by theme, priority and agency. */
    static final String OF_PLAN = "with " + ACTS.formatted("a.plan_id = :plan", "a.plan_id = :plan") + """
            cells as (
                select 'all' as part, null::uuid as key, a.owing <> '{}' as unreported, a.* from acts a
                union all select 'theme', a.theme_id, a.owing <> '{}', a.* from acts a
                union all select 'priority', a.priority_id, a.owing <> '{}', a.* from acts a
                union all select 'agency', g.agency_id, g.agency_id = any (a.owing), a.* from acts a
                    join action_agency g on g.action_id = a.id and g.role = 'lead'),
            places as (
                select 'all' as part, null::uuid as key from proposed
                union all select 'theme', theme_id from proposed
                union all select 'priority', priority_id from proposed
                union all select 'agency', agency_id from proposed),
            """ + COUNTED;

    /** Of one agency: together, and by plan. */
    static final String OF_AGENCY = "with "
            + ACTS.formatted(
                    "a.plan_id = any (:plans) and exists (select from action_agency g where g.action_id = a.id"
                            + " and g.agency_id = :agency)",
                    "a.plan_id = any (:plans) and s.agency_id = :agency")
            + """
            cells as (
                select 'all' as part, null::uuid as key, :agency = any (a.owing) as unreported, a.* from acts a
                union all select 'plan', a.plan_id, :agency = any (a.owing), a.* from acts a),
            places as (
                select 'all' as part, null::uuid as key from proposed
                union all select 'plan', plan_id from proposed),
            """
            + COUNTED;

    /** The themes and priorities of a plan in their order, and the agencies that the counts may name. */
    static final String NAMES = """
            select 'theme' as part, t.id, null as ref, t.title as name, null::uuid as theme_id, t.ordinal
            from theme t where t.plan_id = :plan
            union all
            select 'priority', r.id, r.ref, r.title_text, r.theme_id, r.ordinal
            from priority r where r.plan_id = :plan and r.ended_start is null
            union all
            select 'agency', g.id, g.code, g.name, null, 0 from agency g
            where g.id in (select x.agency_id from action_agency x join action a on a.id = x.action_id
                    where a.plan_id = :plan)
                or g.id in (select s.agency_id from assignment s join action a on a.id = s.action_id
                    where a.plan_id = :plan)
                or g.id in (select f.agency_id from priority_lead l join officer f on f.id = l.officer_id
                        join priority r on r.id = l.priority_id
                    where r.plan_id = :plan and l.role = 'lead')
                or g.id in (select o.agency_id from owed_report o join action a on a.id = o.action_id
                    where a.plan_id = :plan)
            order by 1, 6, 4, 2
            """;

    /**
     * The plan, how far the caller has seen it, and up to when nothing is missing: a change that is still being made bears
     * the time at which its transaction began, and none is made for longer than five minutes. While nothing changes, it
     * stays what it is, and so does the answer.
     */
    static final String PLAN = """
            select p.id, p.title, p.partnership_id, s.at as seen_at, least(now(), (select min(b.xact_start)
                from pg_stat_activity b where b.datname = current_database()
                    and b.xact_start > now() - interval '5 minutes'),
                coalesce((select c.at from change c where c.plan = p.id order by c.id desc limit 1), p.created_at)
                    + interval '1 microsecond') as up_to
            from plan p left join plan_seen s on s.plan_id = p.id and s.issuer = :issuer and s.subject = :subject
            where p.id = :plan
            """;

    /** What others did, once for each time that something of the plan was changed, and the reports they handed in. */
    static final String CHANGES = """
            select d.kind, count(*) as times from (
                select case when bool_or(c.root and c.operation = 'insert') then
                        case when not bool_or(c.root and c.operation = 'delete') then 'created' end
                    when bool_or(c.root and c.operation = 'delete') then 'deleted' else 'changed' end as kind
                from change c
                where c.plan = :plan and c.type in ('plan', 'edition', 'priority', 'action') and c.at >= :since
                    and c.actor <> :me
                group by c.aggregate, c.tx) d
            where d.kind is not null group by d.kind
            union all
            select 'reported', count(*) from progress_report g
            where g.plan_id = :plan and g.state in ('submitted', 'accepted') and g.submitted_at >= :since
                and g.officer_id is distinct from :officer
            """;

    static final String SEE = """
            insert into plan_seen as s (issuer, subject, plan_id, at) values (:issuer, :subject, :plan, :at)
            on conflict (issuer, subject, plan_id) do update set at = greatest(s.at, excluded.at)
            returning at
            """;

    static final String OPEN_PLANS = """
            select p.id, p.title from plan p
            where p.status <> 'closed' and (cast(:readable as uuid[]) is null or p.partnership_id = any (:readable))
                and (exists (select from action_agency g join action a on a.id = g.action_id
                        where g.agency_id = :agency and a.plan_id = p.id)
                    or exists (select from assignment s join action a on a.id = s.action_id
                        where s.agency_id = :agency and a.plan_id = p.id)
                or exists (select from priority_lead l join officer f on f.id = l.officer_id
                            join priority r on r.id = l.priority_id
                        where f.agency_id = :agency and l.role = 'lead' and r.plan_id = p.id and r.ended_start is null))
            order by p.title, p.id
            """;

    private SummarySql() {}

    /** A column of its own for how many there are of each. */
    private static String each(Enum<?>[] values, String column) {
        return Arrays.stream(values)
                .map(value -> "count(*) filter (where c.%s = '%s') as %s"
                        .formatted(column, Kebab.name(value), Figures.column(value)))
                .collect(Collectors.joining(", "));
    }
}

package org.waymark.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Every table whose changes are recorded, as it stood around one thing at an instant: the entries of a {@code with}
 * clause in which each has the name of its table. Which tables and columns there are is the database's to say, so that one that is added is
 * there by itself.
 */
@ApplicationScoped
class PastTables {
    /** What does not come from the image alone: a person's erased name, and the day on which an action is owed next. */
    private static final Map<String, String> MORE = Map.of("officer", """
            || case when s.image ->> 'kind' = 'person' and not exists (select from public.officer o
                    where o.id = (s.image ->> 'id')::uuid and o.name is not null)
                then '{"name": "Name removed", "email": null, "job_title": null, "aliases": []}'::jsonb else '{}' end
            """, "action", """
            || jsonb_build_object('next_due', case when s.image ->> 'ended_start' is null then least(owing.by_milestones,
                owed_by(s.image ->> 'timescale_kind', (s.image ->> 'timescale_start')::date,
                    (s.image ->> 'timescale_due')::date, s.image ->> 'timescale_every', owing.period_start,
                    owing.reported)) end)
            """);

    private static final Map<String, String> JOINED =
            Map.of("action", "join owing on owing.action_id = (s.image ->> 'id')::uuid");

    private static final String OWING = """
            owing as materialized (
                select (s.image ->> 'id')::uuid as action_id, p.period_start, q.reported, min(owed_by(m.timescale_kind,
                        m.timescale_start, m.timescale_due, m.timescale_every, p.period_start, q.reported))
                    filter (where m.done_on is null) as by_milestones
                from stood s left join plan p on p.id = (s.image ->> 'plan_id')::uuid
                    left join milestone m on m.action_id = (s.image ->> 'id')::uuid
                    cross join lateral (select max((b.submitted_at at time zone 'Europe/London')::date) as reported
                        from progress_report b where b.action_id = (s.image ->> 'id')::uuid
                            and b.state in ('submitted', 'accepted')) q
                where s.row_table = 'action' group by 1, 2, 3)
            """;

    private final Jdbi jdbi;
    private volatile @Nullable String with;

    PastTables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** It names {@code :pastType}, {@code :pastThing} and {@code :pastMoment}. */
    String with() {
        String known = with;
        if (known == null) {
            known = clause();
            with = known;
        }
        return known;
    }

    private String clause() {
        List<String> tables = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select distinct c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
                        where t.tgfoid = 'log_change'::regproc and c.relnamespace = 'public'::regnamespace
                        """).mapTo(String.class).list());
        // An action is put together after what it is owed by.
        return "stood as materialized (select * from rows_at(things_around(:pastType, :pastThing, :pastMoment),"
                + " :pastMoment)), "
                + tables.stream()
                        .sorted(Comparator.comparing((String table) -> table.equals("action"))
                                .thenComparing(Comparator.naturalOrder()))
                        .map(PastTables::table)
                        .collect(Collectors.joining(",\n"));
    }

    /** How the rows of a table are put together from their images. */
    private static String table(String name) {
        String before = name.equals("action") ? OWING + ", " : "";
        return before + """
                %1$s as materialized (
                    select r.* from stood s %2$s cross join lateral
                        jsonb_populate_record(null::public.%1$s, (select blank_row('%1$s')) || s.image %3$s) r
                    where s.row_table = '%1$s')
                """.formatted(name, JOINED.getOrDefault(name, ""), MORE.getOrDefault(name, ""));
    }
}

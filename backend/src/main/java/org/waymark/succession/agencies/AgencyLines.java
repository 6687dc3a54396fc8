package org.waymark.succession.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.succession.WorkLine;

/** Reads everything that stands under an agency and goes over to a successor: one row for each line. */
@ApplicationScoped
class AgencyLines {
    private static final String SQL = """
            select x.*, p.title as plan_title from (
                select 0 as rank, 'action' as kind, t.id, s.role, s.state as text, t.id as where_id, t.ref as where_ref,
                    t.title_text as where_name, t.plan_id
                from assignment s join action t on t.id = s.action_id where s.agency_id = :agency
                union all
                select 1, 'indicator', t.id, l.role, null, t.id, t.reference_codes[1], t.title_text, null
                from indicator_agency l join indicator t on t.id = l.indicator_id where l.agency_id = :agency
                union all
                select case when s.chair then 2 else 3 end, case when s.chair then 'chair' else 'seat' end, s.id, null,
                    s.role, t.id, t.code, t.name, null
                from seat s join partner_group t on t.id = s.group_id
                where s.agency_id = :agency and (s.valid_to is null or s.valid_to >= :on)
                union all
                select 4, 'officer', t.id, null, t.job_title, t.id, null, t.name, null
                from officer t where t.agency_id = :agency and (t.left_on is null or t.left_on >= :on)
                    and t.merged_into is null
                union all
                select 5, 'membership', m.id, null, null, t.id, t.short_name, t.name, null
                from membership m join partnership t on t.id = m.partnership_id
                where m.agency_id = :agency and (m.valid_to is null or m.valid_to >= :on)
                union all
                select 6, 'grant', t.id, null, t.role, t.id, null, coalesce(t.name, t.subject), null
                from access_grant t where t.agency_id = :agency) x
            left join plan p on p.id = x.plan_id where p.status is distinct from 'closed'
            order by x.rank, x.id
            """;

    private final Jdbi jdbi;

    AgencyLines(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Holds the actions in which an agency has a place, as every other write to them does. */
    void holdActions(UUID agency) {
        jdbi.useHandle(handle ->
                handle.createQuery("""
                        select a.id from action a join assignment s on s.action_id = a.id
                        where s.agency_id = :agency order by a.id for no key update of a""").bind("agency", agency).mapTo(UUID.class).list());
    }

    List<WorkLine> held(UUID agency, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("agency", agency)
                .bind("on", on)
                .map((row, context) -> WorkLine.of(row))
                .list());
    }
}

package org.waymark.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts one officer, post or group in the place of another, in a fixed number of statements whatever the number of lines.
 * Where the newcomer stands in the same line already, the two places become one, the higher of the two.
 */
@ApplicationScoped
public class OfficerMoves {
    private static final String MOVED = """
            with moved as (select * from unnest(:lines, :from, :to) m (line, gone, comes))
            """;
    /** Leads are kept by their place, so that they stand without a gap when two become one. */
    private static final String LEADS = MOVED.strip() + """
            , said as (
                select l.%1$s_id as line, l.ordinal, l.role, coalesce(m.comes, l.officer_id, l.group_id) as who
                from %1$s_lead l left join moved m on m.line = l.%1$s_id and m.gone = coalesce(l.officer_id, l.group_id)
                where l.%1$s_id in (select line from moved)),
            wanted as (
                select line, who, min(role) as role,
                    row_number() over (partition by line order by min(ordinal)) - 1 as place,
                    count(*) over (partition by line) as places
                from said group by line, who),
            surplus as (
                delete from %1$s_lead l using (select distinct line, places from wanted) w
                where l.%1$s_id = w.line and l.ordinal >= w.places)
            update %1$s_lead l set role = w.role,
                officer_id = (select o.id from officer o where o.id = w.who),
                group_id = (select g.id from partner_group g where g.id = w.who)
            from wanted w where l.%1$s_id = w.line and l.ordinal = w.place
                and (coalesce(l.officer_id, l.group_id), l.role) is distinct from (w.who, w.role)
            """;
    /** Words that named whoever led are no longer what is meant, unless they are still open. */
    private static final String WORDS = MOVED + """
            update %1$s t set %2$s_text = null from moved m
            where t.id = m.line and t.%2$s_state = 'set' and t.%2$s_text is not null
            """;

    private static final String MILESTONES = MOVED + """
            update milestone t set officer_id = m.comes from moved m where t.id = m.line and t.officer_id = m.gone
            """;
    private static final String CONTACTS = MOVED + """
            update indicator t set contact_officer_id = o.id,
                contact_text = case when t.contact_state = 'set' then o.name else t.contact_text end
            from moved m join officer o on o.id = m.comes where t.id = m.line and t.contact_officer_id = m.gone
            """;
    private static final String PLANS = MOVED + """
            update plan t set contact_id = m.comes from moved m where t.id = m.line and t.contact_id = m.gone
            """;
    private static final String SEATS = MOVED + """
            update seat t set officer_id = m.comes from moved m where t.id = m.line and t.officer_id = m.gone
            """;

    private final Jdbi jdbi;

    OfficerMoves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public void make(List<Move> moves) {
        run(LEADS.formatted("action"), Move.of(LineKind.ACTION, moves));
        run(WORDS.formatted("action", "lead_officers"), Move.of(LineKind.ACTION, moves));
        run(LEADS.formatted("priority"), Move.of(LineKind.PRIORITY, moves));
        run(WORDS.formatted("priority", "leads"), Move.of(LineKind.PRIORITY, moves));
        run(MILESTONES, Move.of(LineKind.MILESTONE, moves));
        run(CONTACTS, Move.of(LineKind.INDICATOR, moves));
        run(PLANS, Move.of(LineKind.PLAN, moves));
        run(SEATS, Move.of(LineKind.CHAIR, moves));
        run(SEATS, Move.of(LineKind.SEAT, moves));
    }

    private void run(String sql, List<Move> moves) {
        if (moves.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("lines", Move.all(moves, Move::line))
                .bind("from", Move.all(moves, Move::from))
                .bind("to", Move.all(moves, Move::to))
                .execute());
    }
}

package org.waymark.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.leads.AssignmentState;

/**
 * Puts one agency in the place of another in actions and indicators, in a fixed number of statements whatever the number
 * of lines. Where the newcomer has a place already, the two become one, the higher of the two.
 */
@ApplicationScoped
public class AgencyMoves {
    private static final String MOVED = """
            with moved as (select * from unnest(:lines, :from, :to, :ids) m (line, gone, comes, id))
            """;
    private static final String ACTION_RISES = MOVED + """
            update assignment b set role = least(a.role, b.role),
                state = case when b.state = 'declined' then coalesce(cast(:state as text), a.state) else b.state end,
                recorded = case when b.state = 'declined' then :recorded else b.recorded end,
                reason = case when b.state = 'declined' and coalesce(cast(:state as text), a.state) <> 'declined'
                    then null else b.reason end
            from moved m join assignment a on a.action_id = m.line and a.agency_id = m.gone
            where b.action_id = m.line and b.agency_id = m.comes
                and (a.role < b.role or b.state = 'declined')
            """;
    private static final String ACTION_ONCE = MOVED + """
            delete from assignment a using moved m where a.action_id = m.line and a.agency_id = m.gone
                and exists (select from assignment b where b.action_id = m.line and b.agency_id = m.comes)
            """;
    private static final String ACTION_TAKEN_OVER = MOVED + """
            update assignment a set agency_id = m.comes, recorded = a.recorded or a.state = 'accepted'
            from moved m where a.action_id = m.line and a.agency_id = m.gone
            """;
    private static final String ACTION_ASKED = MOVED + """
            , gone as (
                delete from assignment a using moved m where a.action_id = m.line and a.agency_id = m.gone
                returning m.id, a.action_id, m.comes, a.ordinal, a.role)
            insert into assignment (id, action_id, agency_id, ordinal, role, state, recorded)
            select id, action_id, comes, ordinal, role, :state, :recorded from gone
            """;
    private static final String INDICATOR_RISES = MOVED + """
            update indicator_agency b set role = 'lead' from moved m
            join indicator_agency a on a.indicator_id = m.line and a.agency_id = m.gone and a.role = 'lead'
            where b.indicator_id = m.line and b.agency_id = m.comes and b.role <> 'lead'
            """;
    private static final String INDICATOR_ONCE = MOVED + """
            delete from indicator_agency a using moved m where a.indicator_id = m.line and a.agency_id = m.gone
                and exists (select from indicator_agency b where b.indicator_id = m.line and b.agency_id = m.comes)
            """;
    private static final String INDICATOR_TAKEN_OVER = MOVED + """
            update indicator_agency a set agency_id = m.comes from moved m
            where a.indicator_id = m.line and a.agency_id = m.gone
            """;
    /** Words that named whoever led are no longer what is meant, unless they are still open. */
    private static final String WORDS = MOVED + """
            update %s t set lead_agencies_text = null from moved m
            where t.id = m.line and t.lead_agencies_state = 'set' and t.lead_agencies_text is not null
            """;

    private final Jdbi jdbi;

    AgencyMoves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newcomer takes over what the other had taken on: it is bound as the other was. */
    public void takeOver(List<Move> moves) {
        List<Move> actions = Move.of(LineKind.ACTION, moves);
        run(ACTION_RISES, actions, null, true);
        run(ACTION_ONCE, actions, null, true);
        run(ACTION_TAKEN_OVER, actions, null, true);
        run(WORDS.formatted("action"), actions, null, true);
        List<Move> indicators = Move.of(LineKind.INDICATOR, moves);
        run(INDICATOR_RISES, indicators, null, true);
        run(INDICATOR_ONCE, indicators, null, true);
        run(INDICATOR_TAKEN_OVER, indicators, null, true);
        run(WORDS.formatted("indicator"), indicators, null, true);
    }

    /**
     * The newcomer is given a place of its own where the other had one.
     *
     * @param state how its place stands from the beginning
     * @param recorded whether that was noted by somebody else than the agency itself
     */
    public void ask(List<Move> actions, AssignmentState state, boolean recorded) {
        run(ACTION_RISES, actions, state, recorded);
        run(ACTION_ONCE, actions, state, recorded);
        run(ACTION_ASKED, actions, state, recorded);
        run(WORDS.formatted("action"), actions, state, recorded);
    }

    private void run(String sql, List<Move> moves, @Nullable AssignmentState state, boolean recorded) {
        if (moves.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(sql)
                .bind("lines", Move.all(moves, Move::line))
                .bind("from", Move.all(moves, Move::from))
                .bind("to", Move.all(moves, Move::to))
                .bind("ids", Stream.generate(Ids::next).limit(moves.size()).toArray(UUID[]::new))
                .bind("state", state == null ? null : Kebab.name(state))
                .bind("recorded", recorded)
                .execute());
    }
}

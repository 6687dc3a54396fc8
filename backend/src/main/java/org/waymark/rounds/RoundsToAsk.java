package org.waymark.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.calendars.Period;
import org.waymark.rows.Columns;

/** What the product asks for by itself, in nobody's name: no answer to anybody may be made of it. */
@ApplicationScoped
public class RoundsToAsk {
    private static final String OPEN = "select * from reporting_round where state = 'open' order by id";

    private final Jdbi jdbi;
    private final OwedQueries owed;

    RoundsToAsk(Jdbi jdbi, OwedQueries owed) {
        this.jdbi = jdbi;
        this.owed = owed;
    }

    /** The open rounds of every partnership. */
    @Transactional
    public List<RoundToAsk> open() {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .map((row, context) -> new RoundToAsk(
                        Columns.known(row, "id"),
                        Columns.known(row, "partnership_id"),
                        new Period(
                                row.getString("period_label"),
                                row.getObject("period_start", LocalDate.class),
                                row.getObject("period_end", LocalDate.class)),
                        row.getObject("due", LocalDate.class),
                        row.getString("instructions")))
                .list());
    }

    /** Whom to ask for what is outstanding in a round, agency by agency. */
    @Transactional
    public List<AgencyToAsk> toAsk(UUID round) {
        return owed.toAsk(round);
    }
}

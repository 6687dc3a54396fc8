package org.waymark.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.rows.Columns;
import org.waymark.rows.Sources;
import org.waymark.rows.Times;

/** What stood at an instant of the past, put together from the record of changes. */
@ApplicationScoped
public class Past {
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    private final Jdbi jdbi;
    private final CurrentCaller current;
    private final Today today;
    private final PastTables tables;

    Past(Jdbi jdbi, CurrentCaller current, Today today, PastTables tables) {
        this.jdbi = jdbi;
        this.current = current;
        this.today = today;
        this.tables = tables;
    }

    private record Life(@Nullable UUID partnership, boolean ends, Instant at) {}

    /**
     * The tables around a thing as they stood; the present ones when no instant is asked for. Refuses an instant that is
     * yet to come, one at which the thing did not exist, and whoever may not read what it belongs to.
     */
    public Sources of(ChangedType type, UUID thing, @Nullable Instant asked) {
        if (asked == null) {
            return Sources.NOW;
        }
        if (asked.isAfter(today.now())) {
            throw Refusal.invalid("?asOf", "future", "'asOf' must not lie in the future.");
        }
        Instant moment = asked.truncatedTo(ChronoUnit.MICROS);
        String name = Kebab.name(type);
        List<Life> lives = lives(name, thing);
        UUID partnership = lives.isEmpty() ? null : lives.getLast().partnership();
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound(name);
        }
        Life life = lives.stream()
                .filter(each -> !each.at().isAfter(moment))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.of(
                        ProblemType.NOT_FOUND,
                        "There was no such " + name + " yet: it was made on "
                                + SAID.format(lives.getFirst().at()) + "."));
        if (life.ends()) {
            throw Refusal.of(
                    ProblemType.NOT_FOUND,
                    "The " + name + " was deleted on " + SAID.format(life.at())
                            + ". What became of it stands in its history.");
        }
        return new Sources(moment, tables.with(), Map.of("pastType", name, "pastThing", thing, "pastMoment", moment));
    }

    /** When the thing came and went, oldest first, each from the last change of its transaction on. */
    private List<Life> lives(String type, UUID thing) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.operation, c.partnership, (select max(d.at) from change d
                            where d.aggregate = c.aggregate and d.tx = c.tx) as done_at
                        from change c
                        where c.aggregate = :thing and c.type = :type and c.root and c.operation <> 'update' order by c.id
                        """)
                .bind("thing", thing)
                .bind("type", type)
                .map((row, context) -> new Life(
                        Columns.id(row, "partnership"),
                        row.getString("operation").equals("delete"),
                        Times.instant(row, "done_at")))
                .list());
    }
}

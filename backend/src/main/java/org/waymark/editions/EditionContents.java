package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Titled;
import org.waymark.plans.PlanEditions.EditionSummary;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** What plans say in their editions and now, for rooms that compare. A few statements whatever the size. */
@ApplicationScoped
public class EditionContents {
    private final Jdbi jdbi;
    private final Bodies bodies;
    private final PlanLife life;
    private final EditionQueries queries;
    private final CurrentCaller current;

    EditionContents(Jdbi jdbi, Bodies bodies, PlanLife life, EditionQueries queries, CurrentCaller current) {
        this.jdbi = jdbi;
        this.bodies = bodies;
        this.life = life;
        this.queries = queries;
        this.current = current;
    }

    /**
     * Two editions by label or id.
     *
     * @param from null for the one made before
     */
    public Differing between(UUID plan, @Nullable String from, String to) {
        EditionKey later = find(plan, to);
        EditionKey earlier = from == null ? queries.before(later) : find(plan, from);
        return differing(plan, earlier, later);
    }

    /**
     * An edition and the plan as it stands now.
     *
     * @param from null for the one that the public sees, or else the newest
     */
    public Differing since(UUID plan, @Nullable String from) {
        life.read(plan);
        return differing(plan, from == null ? queries.latest(plan) : find(plan, from), null);
    }

    private EditionKey find(UUID plan, String label) {
        EditionKey edition = queries.find(plan, label, current.get());
        if (edition == null) {
            throw Refusal.notFound("edition");
        }
        return edition;
    }

    private Differing differing(UUID plan, @Nullable EditionKey from, @Nullable EditionKey to) {
        return jdbi.withHandle(handle -> {
            List<DifferingRow> rows = from == null ? List.of() : rows(handle, plan, from, to);
            Set<String> keys = new LinkedHashSet<>();
            rows.forEach(row -> {
                keys.add(row.thing().toString());
                Names.collect(row.before(), keys);
                Names.collect(row.after(), keys);
            });
            List<String> asked = List.copyOf(keys);
            List<Names.Name> known = new ArrayList<>();
            if (from != null) {
                known.addAll(queries.names(handle, from.id(), asked));
            }
            known.addAll(to == null ? queries.namesNow(handle, asked) : queries.names(handle, to.id(), asked));
            Names names = new Names(known);
            return new Differing(
                    queries.title(handle, plan),
                    from == null ? null : from.summary(),
                    to == null ? null : to.summary(),
                    rows,
                    names::words,
                    id -> line(names, id));
        });
    }

    private static @Nullable Titled line(Names names, JsonNode id) {
        Names.Name name = names.of(id);
        return name == null ? null : new Titled(UUID.fromString(name.key()), name.code(), name.name());
    }

    private List<DifferingRow> rows(Handle handle, UUID plan, EditionKey from, @Nullable EditionKey to) {
        var query = to == null
                ? handle.createQuery(DifferenceSql.SINCE_EDITION).bind("plan", plan)
                : handle.createQuery(DifferenceSql.OF_EDITIONS).bind("to", to.id());
        return query.bind("from", from.id()).map((row, context) -> row(row)).list();
    }

    private DifferingRow row(ResultSet row) throws SQLException {
        return new DifferingRow(
                row.getString("kind"), Columns.known(row, "thing"), body(row, "before"), body(row, "after"));
    }

    private JsonNode body(ResultSet row, String column) throws SQLException {
        String json = row.getString(column);
        return json == null ? MissingNode.getInstance() : bodies.tree(json);
    }

    /** An edition, small, out of its row. */
    static EditionSummary summary(ResultSet row) throws SQLException {
        return new EditionSummary(
                Columns.known(row, "id"),
                row.getString("label"),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "published_at"));
    }
}

package org.waymark.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;

/** Reads the record of changes, by position from its end. */
@ApplicationScoped
class HistoryQueries {
    /** Of the record's row under an alias: whether it belongs to what is asked for. */
    enum Scope {
        THING("%1$s.aggregate = :id and %1$s.type = :type"),
        /** The action with the reports on it: what is only a draft is not told, and a return only to whom it concerns. */
        ACTION_AND_REPORTS("(%1$s.aggregate = any (:things) and (%1$s.type = 'action' or (%1$s.type = 'progress-report'"
                + " and (%1$s.before ->> 'state' is distinct from %1$s.after ->> 'state')"
                + " and (%1$s.after ->> 'state' in ('submitted', 'accepted')"
                + " or (%1$s.before ->> 'state' = 'submitted' and %1$s.after ->> 'state' = 'draft')"
                + " or (%1$s.aggregate = any (:own) and %1$s.after ->> 'state' = 'returned')))))"),
        PLAN("%1$s.plan = :id and %1$s.type in ('plan', 'edition')"),
        PLAN_AND_PARTS("%1$s.plan = :id and %1$s.type in ('plan', 'edition', 'priority', 'action')");

        private final String condition;

        Scope(String condition) {
            this.condition = condition;
        }

        String of(String alias) {
            return condition.formatted(alias);
        }
    }

    private static final String WHOLE = "exists (select from change k where k.aggregate = c.aggregate and k.tx = c.tx"
            + " and k.root and k.operation %s and k.at > c.at - interval '1 day' and k.at < c.at + interval '1 day')";
    private static final Map<HistoryKind, String> KINDS = Map.of(
            HistoryKind.CREATED, WHOLE.formatted("= 'insert'"),
            HistoryKind.DELETED, WHOLE.formatted("= 'delete'"),
            HistoryKind.CHANGED, "not " + WHOLE.formatted("<> 'update'"));

    private final Jdbi jdbi;
    private final ObjectMapper json;

    HistoryQueries(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The partnership that a thing of this kind belongs to, or did; null when there never was one. */
    @Nullable
    UUID partnershipOf(HistoryType type, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select partnership from change
                        where aggregate = :id and type = :type and partnership is not null order by id desc limit 1
                        """)
                .bind("id", id)
                .bind("type", Kebab.name(type))
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    // The rows of one transaction and thing stand next to one another among the thing's own: whoever writes a row of it
    // holds the thing until the transaction is through. So the last of them is the one that no other follows.
    // A transaction is over within the day, which spares looking through every month of the record.
    private static String statement(Scope scope, CharSequence asked) {
        return """
                with last as (
                    select c.id, c.aggregate, c.tx, c.at from change c
                    where %s and c.id < :before %s
                        and not exists (select from change d where d.aggregate = c.aggregate and d.tx = c.tx and d.id > c.id
                            and d.at > c.at - interval '1 day' and d.at < c.at + interval '1 day' and %s)
                    order by c.id desc limit :rows)
                select l.id as position, l.at as done_at, c.type, c.aggregate, l.tx, c.version, c.row_table, c.root, c.before,
                    c.after, c.actor, c.client, c.reason, coalesce(c.actor_name, (select g.name from access_grant g
                        where g.issuer = split_part(c.actor, ' ', 1) and g.subject = split_part(c.actor, ' ', 2)
                            and g.name is not null limit 1)) as actor_name
                from last l
                    cross join lateral (select coalesce((select e.id from change e where e.aggregate = l.aggregate
                        and e.id < l.id and e.tx <> l.tx order by e.id desc limit 1), 0) as id) earlier
                    join change c on c.aggregate = l.aggregate and c.tx = l.tx and c.id > earlier.id and c.id <= l.id
                        and c.at > l.at - interval '1 day' and c.at < l.at + interval '1 day'
                order by l.id desc, c.id
                """.formatted(scope.of("c"), asked, scope.of("d"));
    }

    /**
     * So many happenings at most, the newest first.
     *
     * @param me the principal who asks
     */
    List<Happening> page(
            Scope scope, HistoryType type, UUID id, List<Reported> reports, HistoryFilter filter, String me, int rows) {
        StringBuilder asked = new StringBuilder();
        if (filter.kind != null && !filter.kind.isEmpty()) {
            asked.append(filter.kind.stream().map(KINDS::get).collect(Collectors.joining(" or ", "and (", ")")));
        }
        if (filter.by != null) {
            asked.append(
                    filter.by.equals(HistoryActor.DATABASE)
                            ? " and c.actor like 'database:%'"
                            : " and split_part(c.actor, ' ', 2) = :by");
        }
        if (filter.since != null) {
            asked.append(" and c.at >= :since");
        }
        if (filter.others) {
            asked.append(" and c.actor <> :me");
        }
        return jdbi.withHandle(handle -> {
            Map<Long, Happening> found = new LinkedHashMap<>();
            handle.createQuery(statement(scope, asked))
                    .bind("id", id)
                    .bind("type", Kebab.name(type))
                    .bind("things", things(id, reports))
                    .bind(
                            "own",
                            reports.stream()
                                    .filter(Reported::own)
                                    .map(Reported::id)
                                    .toArray(UUID[]::new))
                    .bind("before", filter.before())
                    .bind("by", filter.by)
                    .bind("since", filter.since == null ? null : filter.since.atOffset(ZoneOffset.UTC))
                    .bind("me", me)
                    .bind("rows", rows)
                    .map((row, context) -> found.computeIfAbsent(row.getLong("position"), at -> happening(row))
                            .rows()
                            .add(logged(row)))
                    .list();
            return List.copyOf(found.values());
        });
    }

    private static UUID[] things(UUID id, List<Reported> reports) {
        return Stream.concat(Stream.of(id), reports.stream().map(Reported::id)).toArray(UUID[]::new);
    }

    /**
     * The reports on an action.
     *
     * @param own whether the caller is told what they and those who judge them say to one another
     */
    record Reported(UUID id, boolean own) {}

    List<Reported> reports(UUID action, Caller caller) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.id, (:all or r.partnership_id = any (:edits) or r.agency_id = any (:mine)) as own
                        from progress_report r where r.action_id = :action and r.first_submitted_at is not null
                        """)
                .bind("action", action)
                .bind("all", caller.administrator())
                .bind("edits", caller.reach().edits().toArray(UUID[]::new))
                .bind("mine", caller.reach().agencies().toArray(UUID[]::new))
                .map((row, context) -> new Reported(Columns.known(row, "id"), row.getBoolean("own")))
                .list());
    }

    private static Happening happening(ResultSet row) {
        try {
            return new Happening(
                    row.getLong("position"),
                    Times.instant(row, "done_at"),
                    Kebab.known(HistoryType.class, row.getString("type")),
                    Columns.known(row, "aggregate"),
                    row.getObject("version", Long.class),
                    row.getString("actor"),
                    row.getString("actor_name"),
                    row.getString("client"),
                    row.getString("reason"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Happening.Logged logged(ResultSet row) throws SQLException {
        return new Happening.Logged(
                row.getString("row_table"), row.getBoolean("root"), image(row, "before"), image(row, "after"));
    }

    private JsonNode image(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** The titles of imported documents of a partnership, by their ids, as far as they are still kept. */
    Map<UUID, String> documents(UUID partnership, List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery("""
                        select id, understood ->> 'title' as title from import_file
                        where id = any (:ids) and partnership_id = :partnership and understood ->> 'title' <> ''
                        """)
                        .bind("ids", ids.toArray(UUID[]::new))
                        .bind("partnership", partnership)
                        .map((row, context) -> Map.entry(Columns.known(row, "id"), row.getString("title")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}

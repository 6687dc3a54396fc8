package org.waymark.editions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Titled;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.plans.ReadinessCounts;
import org.waymark.rows.Columns;
import org.waymark.rows.Times;
import org.waymark.rows.Where;

/** Reads editions: as many statements whatever their size. */
@ApplicationScoped
class EditionQueries {
    private static final String LABEL = "e.major || '.' || e.minor";
    private static final String FROM = "from edition e join plan p on p.id = e.plan_id ";
    private static final String ROW = """
            select e.*, p.title as plan_title, h.body::text as body, c.name as contact_name, u.name as parent_title,
                %s as label,
                (select count(*) from edition_row k where k.edition_id = e.id and k.kind = 'priority') as priorities_count,
                (select count(*) from edition_row k where k.edition_id = e.id and k.kind = 'action'
                 and k.parent_id is null) as actions_count,
                (select count(*) from edition_row k where k.edition_id = e.id and k.kind = 'action'
                 and k.parent_id is not null) as sub_actions_count,
                (select count(*) from edition_row k where k.edition_id = e.id and k.kind = 'indicator'
                 and k.parent_id is null) as indicators_count
            %s join edition_row h on h.edition_id = e.id and h.kind = 'plan'
            left join edition_name c on c.edition_id = e.id and c.key = h.body ->> 'contact'
            left join edition_name u on u.edition_id = e.id and u.key = h.body ->> 'parent'
            """.formatted(LABEL, FROM);

    private final Jdbi jdbi;
    private final Bodies bodies;

    EditionQueries(Jdbi jdbi, Bodies bodies) {
        this.jdbi = jdbi;
        this.bodies = bodies;
    }

    /** The edition of that label or id; null when there is none that the caller may read. */
    @Nullable
    EditionKey find(UUID plan, String label, Caller caller) {
        Where where = new Where()
                .with("e.plan_id = :value", plan)
                .with("(" + LABEL + " = :value or e.id::text = :value)", label)
                .anyOf("e.partnership_id", caller.readable());
        return jdbi.withHandle(handle -> key(handle, where, ""));
    }

    /** The edition made before another; null for the first. */
    @Nullable
    EditionKey before(EditionKey edition) {
        Where where =
                new Where().with("e.plan_id = :value", edition.plan()).with("e.number < :value", edition.number());
        return jdbi.withHandle(handle -> key(handle, where, "order by e.number desc"));
    }

    /** The edition that the public sees, or else the newest; null when there is none. */
    @Nullable
    EditionKey latest(UUID plan) {
        Where where = new Where().with("e.plan_id = :value", plan);
        return jdbi.withHandle(handle -> key(handle, where, "order by e.published_at is null, e.number desc"));
    }

    private static @Nullable EditionKey key(Handle handle, Where where, String order) {
        return where.query(handle, "select e.*, " + LABEL + " as label " + FROM, order, 1)
                .map((row, context) -> new EditionKey(
                        Columns.known(row, "plan_id"), row.getInt("number"), EditionContents.summary(row)))
                .findOne()
                .orElse(null);
    }

    String title(Handle handle, UUID plan) {
        return handle.createQuery("select title from plan where id = :plan")
                .bind("plan", plan)
                .mapTo(String.class)
                .one();
    }

    EditionView one(UUID edition) {
        return jdbi.withHandle(handle -> new Where()
                .with("e.id = :value", edition)
                .query(handle, ROW, "", 1)
                .map((row, context) -> view(row))
                .one());
    }

    /** The newest first: that is what one comes for. */
    Page<EditionView> page(UUID plan, EditionFilter filter) {
        Where where = new Where().with("e.plan_id = :value", plan);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<EditionView> rows = where.with("e.number < :value", filter.afterNumber())
                    .query(handle, ROW, "order by e.number desc", filter.fetch())
                    .map((row, context) -> view(row))
                    .list();
            return Page.cut(rows, filter.limit, row -> Cursor.of(row.number()), total);
        });
    }

    /** Lines of an edition in the order of the plan, each as a client sees it. */
    <T> Page<T> lines(EditionKey edition, LineKind<T> kind, EditionPaging paging) {
        Where where = new Where().with("k.edition_id = :value", edition.id()).with("k.kind = :value", kind.kind());
        kind.narrow(where, paging);
        return jdbi.withHandle(handle -> {
            Long total = paging.count ? where.count(handle, "from edition_row k ") : null;
            List<Line> lines = where.with("k.position > :value", paging.afterPosition())
                    .query(handle, kind.sql(), "order by k.position", paging.fetch())
                    .map((row, context) -> line(row))
                    .list();
            Page<Line> cut = Page.cut(lines, paging.limit, line -> Cursor.of(line.position()), total);
            Names names = new Names(names(handle, edition.id(), Names.keys(cut.items())));
            return new Page<>(
                    cut.items().stream()
                            .map(line -> bodies.read(kind.shown(line, names), kind.type()))
                            .toList(),
                    cut.next(),
                    cut.total());
        });
    }

    private Line line(ResultSet row) throws SQLException {
        String above = row.getString("above");
        return new Line(
                Columns.known(row, "thing"),
                row.getInt("position"),
                bodies.tree(row.getString("body")),
                above == null ? null : bodies.tree(above));
    }

    /** What these ids are called in the edition. */
    List<Names.Name> names(Handle handle, UUID edition, List<String> keys) {
        return named(handle.createQuery(DifferenceSql.NAMES)
                .bind("edition", edition)
                .bind("keys", keys.toArray(String[]::new))
                .bind("things", Names.ids(keys)));
    }

    /** What these ids are called now. */
    List<Names.Name> namesNow(Handle handle, List<String> keys) {
        return named(handle.createQuery(DifferenceSql.NAMES_NOW).bind("things", Names.ids(keys)));
    }

    private static List<Names.Name> named(Query query) {
        return query.map((row, context) -> new Names.Name(
                        row.getString("kind"), row.getString("key"), row.getString("code"), row.getString("name")))
                .list();
    }

    private EditionView view(ResultSet row) throws SQLException {
        ObjectNode body = bodies.tree(row.getString("body"));
        EditionView.Head head = bodies.read(body.deepCopy().without("framework"), EditionView.Head.class);
        return new EditionView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Titled(Columns.known(row, "plan_id"), null, row.getString("plan_title")),
                row.getInt("number"),
                row.getString("label"),
                Kebab.known(Occasion.class, row.getString("occasion")),
                row.getString("reason"),
                new ReadinessCounts(row.getLong("unconfirmed"), row.getLong("missing"), row.getLong("suspicious")),
                new EditionView.EditionCounts(
                        row.getLong("priorities_count"),
                        row.getLong("actions_count"),
                        row.getLong("sub_actions_count"),
                        row.getLong("indicators_count")),
                Times.instant(row, "created_at"),
                Times.instantOrNull(row, "published_at"),
                head.title(),
                head.period(),
                Titled.of(head.parent(), null, row.getString("parent_title")),
                head.coverText(),
                Names.person(head.contact(), row.getString("contact_name")),
                head.sections(),
                head.themes());
    }
}

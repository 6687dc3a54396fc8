package org.waymark.savedviews;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Kebab;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;
import org.waymark.savedviews.SavedViewView.ViewFilter;

/** Reads and writes saved views; what they filter is named as far as the caller sees it. */
@ApplicationScoped
class SavedViewQueries {
    private static final UUID[] NONE = {};
    private static final String FROM = """
        from saved_view v left join partnership s on s.id = v.partnership_id left join agency g on g.id = v.agency_id
        """;
    private static final String TITLE = """
        case f.parameter
            when 'partnership' then (select x.name from partnership x where x.id = f.key
                and (:everywhere or x.id = any (cast(:readable as uuid[]))))
            when 'plan' then (select x.title from plan x where x.id = f.key
                and (:everywhere or x.partnership_id = any (cast(:readable as uuid[]))))
            when 'theme' then (select x.title from theme x join plan p on p.id = x.plan_id where x.id = f.key
                and (:everywhere or p.partnership_id = any (cast(:readable as uuid[]))))
            when 'priority' then (select concat_ws(' ', x.ref, x.title_text) from priority x
                where x.id = f.key
                and (:everywhere or x.partnership_id = any (cast(:readable as uuid[]))))
            when 'officer' then (select x.name from officer x where x.id = f.key
                and (:everywhere or x.partnership_id = any (cast(:directory as uuid[]))))
            when 'group' then (select x.name from partner_group x where x.id = f.key
                and (:everywhere or x.partnership_id = any (cast(:directory as uuid[]))))
            when 'agency' then (select min(x.name) from agency x
                where (x.id = f.key or lower(x.code) = lower(f.value))
                and (:everywhere or x.partnership_id = any (cast(:directory as uuid[]))) having count(*) = 1) end
        """;
    private static final String ROW = """
        select v.*, (v.issuer = :issuer and v.subject = :subject) as mine, s.short_name as partnership_short_name,
            s.name as partnership_name, g.code as agency_code, g.name as agency_name,
            (select json_agg(json_build_object('parameter', f.parameter, 'value', f.value, 'title', %s)
                    order by f.place)
             from (select e ->> 'parameter' as parameter, e ->> 'value' as value, place,
                    case when e ->> 'value' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
                        then cast(e ->> 'value' as uuid) end as key
                from jsonb_array_elements(v.query) with ordinality q (e, place)) f) as filters
        """.formatted(TITLE) + FROM;
    private static final Listing<SavedViewView> LISTING = new Listing<>(ROW, FROM, "v.id", SavedViewView::id);

    private static final String THEIRS = """
        case v.shared_with when 'nobody' then v.issuer = :issuer and v.subject = :subject
            when 'partnership' then :everywhere or v.partnership_id = any (cast(:readable as uuid[]))
            else :everywhere or v.agency_id = any (cast(:agencies as uuid[])) end
        """;
    private static final String OF_PLAN = """
        (v.query @> jsonb_build_array(jsonb_build_object('parameter', 'plan', 'value', cast(:value as text)))
            or not v.query @> '[{"parameter": "plan"}]')
        """;
    private static final String SAID = "list = :list, name = :name, query = cast(:query as jsonb),"
            + " shared_with = :sharedWith, partnership_id = :partnership, agency_id = :agency";

    private final Jdbi jdbi;
    private final JsonColumns json;

    SavedViewQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Page<SavedViewView> page(SavedViewFilter filter, Caller caller) {
        Where where = theirs(caller)
                .anyOf("v.list", filter.list)
                .with(OF_PLAN, filter.plan == null ? null : filter.plan.toString());
        return LISTING.page(jdbi, filter, where, (row, context) -> SavedViewView.of(row, json, caller));
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    SavedViewView one(UUID id, Caller caller) {
        return LISTING.one(jdbi, theirs(caller), id, (row, context) -> SavedViewView.of(row, json, caller));
    }

    /** Holds a view until the transaction ends. */
    void hold(UUID id) {
        jdbi.useHandle(handle -> handle.execute("select id from saved_view where id = ? for update", id));
    }

    UUID write(SavedViewInput input, List<ViewFilter> filters, Caller caller) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> said(
                        handle.createUpdate(
                                "insert into saved_view (id, list, name, query, shared_with, partnership_id,"
                                        + " agency_id, issuer, subject) values (:id, :list, :name, cast(:query as jsonb),"
                                        + " :sharedWith, :partnership, :agency, :issuer, :subject)"),
                        input,
                        filters)
                .bind("id", id)
                .bind("issuer", caller.principal().issuer())
                .bind("subject", caller.principal().subject())
                .execute());
        return id;
    }

    void rewrite(UUID id, SavedViewInput input, List<ViewFilter> filters) {
        jdbi.useHandle(
                handle -> said(handle.createUpdate("update saved_view set " + SAID + " where id = :id"), input, filters)
                        .bind("id", id)
                        .execute());
    }

    void remove(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from saved_view where id = ?", id));
    }

    private Update said(Update update, SavedViewInput input, List<ViewFilter> filters) {
        return update.bind("list", Kebab.name(input.list()))
                .bind("name", input.name().strip())
                .bind("query", json.of(filters).text())
                .bind("sharedWith", Kebab.name(Objects.requireNonNull(input.sharedWith())))
                .bindByType("partnership", input.partnership(), UUID.class)
                .bindByType("agency", input.agency(), UUID.class);
    }

    private static Where theirs(Caller caller) {
        return new Where()
                .that(THEIRS)
                .given("issuer", caller.principal().issuer())
                .given("subject", caller.principal().subject())
                .given("everywhere", caller.administrator())
                .given("readable", Objects.requireNonNullElse(caller.readable(), NONE))
                .given("directory", Objects.requireNonNullElse(caller.directory(), NONE))
                .given("agencies", caller.reach().agencies().toArray(UUID[]::new));
    }
}

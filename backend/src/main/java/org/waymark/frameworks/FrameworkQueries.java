package org.waymark.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads frameworks straight into what clients see. */
@ApplicationScoped
class FrameworkQueries {
    private static final String FROM = "from framework f left join partnership d on d.id = f.partnership_id ";
    private static final String ROW =
            "select f.*, d.short_name as partnership_code, d.name as partnership_name " + FROM;
    private static final String SEEN = "(f.partnership_id is null or f.partnership_id = any (:value))";

    private static final Listing<FrameworkView> LISTING = new Listing<>(ROW, FROM, "f.id", FrameworkView::id);

    private static final String SERVING = """
            select 'Priority ' || r.ref || ' of the plan "' || p.title || '" serves the outcome ' || r.outcome_code
            from plan p join priority r on r.plan_id = p.id
            where p.framework_id = :framework and r.outcome_code <> all (:codes) order by p.title, r.ordinal limit 1
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    FrameworkQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    FrameworkView one(UUID id, Caller caller) {
        return LISTING.one(
                jdbi,
                new Where().with(SEEN, caller.directory()),
                id,
                (row, context) -> FrameworkView.of(row, json, caller));
    }

    Page<FrameworkView> page(FrameworkFilter filter, Caller caller) {
        Where where = new Where().with(SEEN, caller.directory()).anyOf("f.code", filter.code);
        return LISTING.page(jdbi, filter, where, (row, context) -> FrameworkView.of(row, json, caller));
    }

    /** A plan that uses the framework, by its title; null when none does. */
    @Nullable
    String plan(UUID framework) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select title from plan where framework_id = :framework order by title limit 1")
                .bind("framework", framework)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }

    /** A priority that serves an outcome which is not among these codes, in words; null when none does. */
    @Nullable
    String serving(UUID framework, List<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(SERVING)
                .bind("framework", framework)
                .bind("codes", codes.toArray(String[]::new))
                .mapTo(String.class)
                .findOne()
                .orElse(null));
    }
}

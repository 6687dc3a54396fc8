package org.waymark.themes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads themes straight into what clients see. */
@ApplicationScoped
class ThemeQueries {
    private static final String FROM = "from theme t join plan p on p.id = t.plan_id ";
    private static final String ROW = """
            select t.*, p.title as plan_title,
                (select json_agg(json_build_object('id', r.id, 'ref', r.ref, 'title', r.title_text) order by r.ordinal)
                 from priority r where r.theme_id = t.id) as priorities
            """ + FROM;

    private static final Listing<ThemeView> LISTING = new Listing<>(ROW, FROM, "t.id", ThemeView::id);

    private final Jdbi jdbi;
    private final JsonColumns json;

    ThemeQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    ThemeView one(UUID id, Caller caller) {
        return LISTING.one(
                jdbi,
                new Where().anyOf("p.partnership_id", caller.readable()),
                id,
                (row, context) -> ThemeView.of(row, json));
    }

    Page<ThemeView> page(ThemeFilter filter, Caller caller) {
        Where where = new Where().anyOf("p.partnership_id", caller.readable()).anyOf("t.plan_id", filter.plan);
        return LISTING.page(jdbi, filter, where, (row, context) -> ThemeView.of(row, json));
    }
}

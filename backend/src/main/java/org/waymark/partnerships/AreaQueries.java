package org.waymark.partnerships;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads areas straight into what clients see. */
@ApplicationScoped
class AreaQueries {
    private static final String FROM = "from area a left join area u on u.id = a.parent_id ";
    private static final String ROW = "select a.*, u.code as parent_code, u.name as parent_name " + FROM;

    private static final Listing<AreaView> LISTING = new Listing<>(ROW, FROM, "a.id", AreaView::id);

    private final Jdbi jdbi;

    AreaQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Nullable
    AreaView one(UUID id) {
        return LISTING.one(jdbi, new Where(), id, (row, context) -> AreaView.of(row));
    }

    Page<AreaView> page(AreaFilter filter) {
        Where where = new Where()
                .anyOf("a.kind", filter.kind)
                .anyOf("a.parent_id", filter.parent)
                .anyOf("lower(a.code)", Texts.lower(filter.code))
                .with("(lower(a.name) like :value or lower(a.code) like :value)", Texts.anywhere(filter.q));
        return LISTING.page(jdbi, filter, where, (row, context) -> AreaView.of(row));
    }
}

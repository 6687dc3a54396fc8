package org.waymark.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads the meetings of a group straight into what clients see. */
@ApplicationScoped
class MeetingQueries {
    private static final List<Sorting.Key> KEYS =
            List.of(new Sorting.Key("date", Sorting.Type.DATE, "m.date", "m.date"));

    private final Jdbi jdbi;
    private final JsonColumns json;

    MeetingQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The one of this id, of a group that the caller is known to see; null when it has none of that id. */
    @Nullable
    MeetingView one(UUID group, UUID id, Caller caller) {
        Where where = as(caller).with("m.group_id = :value", group).with("m.id = :value", id);
        return jdbi.withHandle(handle -> where.query(handle, MeetingSql.whole(""), "", 1)
                .map((row, context) -> MeetingView.of(row, json, caller))
                .findOne()
                .orElse(null));
    }

    Page<MeetingView> page(UUID group, MeetingFilter filter, Caller caller) {
        Sorting sorting = Sorting.of(filter.sort, "m.id", KEYS);
        Where where = as(caller)
                .with("m.group_id = :value", group)
                .with("m.date >= :value", filter.dateFrom)
                .with("m.date <= :value", filter.dateTo)
                .with("m.updated_at >= :value", filter.updatedSince);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, MeetingSql.FROM) : null;
            List<Sorting.Placed<MeetingView>> rows = sorting.after(where, filter.after)
                    .query(handle, MeetingSql.whole(sorting.columns()), sorting.order(), filter.fetch())
                    .map((row, context) -> {
                        MeetingView made = MeetingView.of(row, json, caller);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }

    private static Where as(Caller caller) {
        UUID[] reads = caller.readable();
        return new Where().given("all", reads == null).given("reads", reads == null ? new UUID[0] : reads);
    }
}

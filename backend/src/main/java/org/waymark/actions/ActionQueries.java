package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.paging.Sorting;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Sources;
import org.waymark.rows.Where;

/** Reads actions straight into what clients see. */
@ApplicationScoped
class ActionQueries {
    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Today today;

    ActionQueries(Jdbi jdbi, JsonColumns json, Today today) {
        this.jdbi = jdbi;
        this.json = json;
        this.today = today;
    }

    @Nullable
    ActionView one(UUID id, Caller caller, Sources sources) {
        List<ActionView> found = views(new Where().with("a.id = :value", id), caller, sources);
        return found.isEmpty() ? null : found.getFirst();
    }

    List<ActionView> byExternalId(String system, String value, Caller caller) {
        Where where = new Where()
                .bound(
                        "a.id in (select x.action_id from external_id x"
                                + " where x.type = 'action' and x.system = :system and x.value = :externalValue)",
                        java.util.Map.of("system", system, "externalValue", value));
        return views(where, caller, Sources.NOW);
    }

    private List<ActionView> views(Where where, Caller caller, Sources sources) {
        Caller sees = sources.moment() == null ? caller : caller.looking();
        ActionReading reading = new ActionReading(json, sees, today.at(sources.moment()));
        where.anyOf("a.partnership_id", caller.readable());
        return jdbi.withHandle(
                handle -> sources.bind(where.query(handle, sources.before(ActionSql.whole("")), "order by a.id", 2))
                        .bindByType("me", sees.reach().officer(), UUID.class)
                        .map((row, context) -> reading.view(row))
                        .list());
    }

    Page<ActionRow> page(ActionFilter filter, List<UUID> agencies, Caller caller, Sources sources) {
        boolean whole = filter.view == ActionShape.WHOLE;
        Sorting sorting = ActionSort.of(filter);
        Caller sees = sources.moment() == null ? caller : caller.looking();
        LocalDate day = today.at(sources.moment());
        ActionReading reading = new ActionReading(json, sees, day);
        Where where = ActionConditions.of(filter, agencies, day)
                .anyOf("a.partnership_id", caller.readable())
                .with(sources);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, sources.before(""), ActionSql.FROM) : null;
            String columns = sorting.columns();
            var query = sorting.after(where, filter.after)
                    .query(
                            handle,
                            sources.before(whole ? ActionSql.whole(columns) : ActionSql.summary(columns)),
                            sorting.order(),
                            filter.fetch());
            if (whole) {
                query.bindByType("me", sees.reach().officer(), UUID.class);
            }
            List<Sorting.Placed<ActionRow>> rows = query.map((row, context) -> {
                        ActionRow made = whole ? reading.view(row) : reading.summary(row);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, filter.limit, total);
        });
    }
}

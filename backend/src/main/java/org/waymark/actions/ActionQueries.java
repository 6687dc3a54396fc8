package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
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
    /** Rows that the driver fetches at a time: what is kept in memory does not grow with the actions. */
    private static final int AT_ONCE = 200;

    private static final String PLAN_ORDER = """
            order by p.id, r.ordinal, coalesce(u.ordinal, a.ordinal), coalesce(u.id, a.id), a.parent_id nulls first,
                a.ordinal, a.id""";

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
                        Map.of("system", system, "externalValue", value));
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

    /** One after the other as they come from the database, in the order of the plan unless another is asked for. */
    void each(ActionFilter filter, List<UUID> agencies, Caller caller, Sources sources, Consumer<ActionView> take) {
        Sorting sorting = ActionSort.of(filter);
        Caller sees = sources.moment() == null ? caller : caller.looking();
        LocalDate day = today.at(sources.moment());
        ActionReading reading = new ActionReading(json, sees, day);
        jdbi.useHandle(handle -> {
            var query = where(filter, agencies, caller, day, sources)
                    .with(sources)
                    .grouped(
                            handle,
                            sources.before(ActionSql.whole(sorting.columns())),
                            filter.sort == null ? PLAN_ORDER : sorting.order())
                    .setFetchSize(AT_ONCE)
                    .bindByType("me", sees.reach().officer(), UUID.class)
                    .map((row, context) -> reading.view(row));
            try (ResultIterator<ActionView> rows = query.iterator()) {
                rows.forEachRemaining(take);
            }
        });
    }

    Page<ActionRow> page(
            ActionFilter filter, ActionPaging paging, List<UUID> agencies, Caller caller, Sources sources) {
        boolean whole = paging.view == ActionShape.WHOLE;
        Sorting sorting = ActionSort.of(filter);
        Caller sees = sources.moment() == null ? caller : caller.looking();
        LocalDate day = today.at(sources.moment());
        ActionReading reading = new ActionReading(json, sees, day);
        Where where = where(filter, agencies, caller, day, sources).with(sources);
        return jdbi.withHandle(handle -> {
            String from = filter.ofStanding() ? ActionSql.FROM_STANDING : ActionSql.FROM;
            Long total = paging.count ? where.count(handle, sources.before(""), from) : null;
            String columns = sorting.columns();
            var query = sorting.after(where, paging.after)
                    .query(
                            handle,
                            sources.before(whole ? ActionSql.whole(columns) : ActionSql.summary(columns)),
                            sorting.order(),
                            paging.fetch());
            if (whole) {
                query.bindByType("me", sees.reach().officer(), UUID.class);
            }
            List<Sorting.Placed<ActionRow>> rows = query.map((row, context) -> {
                        ActionRow made = whole ? reading.view(row) : reading.summary(row);
                        return sorting.placed(row, made.id(), made);
                    })
                    .list();
            return Sorting.cut(rows, paging.limit, total);
        });
    }

    private static Where where(
            ActionFilter filter, List<UUID> agencies, Caller caller, LocalDate day, Sources sources) {
        Instant moment = sources.moment();
        return ActionConditions.of(filter, agencies, day)
                .anyOf("a.partnership_id", caller.readable())
                .given("owedAt", moment == null ? StandingSql.OWED_NOW : moment.toString())
                .given("ofAgencies", agencies.toArray(UUID[]::new));
    }
}

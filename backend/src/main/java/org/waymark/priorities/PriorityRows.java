package org.waymark.priorities;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRows;
import org.waymark.leads.LeadsInput;
import org.waymark.rows.Columns;
import org.waymark.rows.Difference;
import org.waymark.rows.JsonColumns;

/** Where priorities are kept. */
@ApplicationScoped
class PriorityRows {
    private static final String LOAD = """
            select r.*,
                %s as leads,
                (select json_agg(json_build_object('indicator', x.indicator_id, 'label', x.label, 'note', x.note,
                    'wording', json_build_object('state', x.wording_state, 'text', x.wording_text)) order by x.ordinal)
                 from priority_indicator x where x.priority_id = r.id) as indicators,
                (select json_agg(json_build_object('id', h.id, 'text', h.text) order by h.ordinal)
                 from action_heading h where h.priority_id = r.id) as headings
            from priority r
            """.formatted(LeadRows.inputs("priority_lead", "priority_id = r.id"));
    private static final String FACTS = """
            select p.partnership_id, p.status = 'closed' as closed,
                exists (select from theme t where t.id = :theme and t.plan_id = p.id) as theme_of_plan,
                exists (select from framework f, jsonb_array_elements(f.outcomes) o
                        where f.id = p.framework_id and o ->> 'code' = :outcome) as outcome_of_framework,
                array(select x.id from unnest(:indicators) x (id) where not exists (
                    select from indicator i join partnership d on d.id = p.partnership_id
                    where i.id = x.id and i.partnership_id in (d.id, d.parent_id))) as strangers,
                array(select distinct a.heading_id from action a
                      where a.priority_id = :id and a.heading_id is not null) as headings
            from plan p where p.id = :plan
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    PriorityRows(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    Priority find(UUID id, boolean toChange) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LOAD + "where r.id = :id" + (toChange ? " for no key update of r" : ""))
                .bind("id", id)
                .map((row, context) -> new Priority(Columns.known(row, "id"), row.getLong("version"), said(row)))
                .findOne()
                .orElse(null));
    }

    Map<UUID, PriorityInput> ofPlan(UUID plan) {
        return jdbi.withHandle(handle -> {
            Map<UUID, PriorityInput> found = new LinkedHashMap<>();
            handle.createQuery(LOAD + "where r.plan_id = :plan order by r.ordinal")
                    .bind("plan", plan)
                    .map((row, context) -> Map.entry(Columns.known(row, "id"), said(row)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    /** Null when there is no such plan. */
    @Nullable
    PriorityFacts facts(UUID id, UUID plan, PriorityInput input) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bind("id", id)
                .bind("plan", plan)
                .bind("theme", input.theme())
                .bind("outcome", input.outcome())
                .bind(
                        "indicators",
                        input.indicators().stream()
                                .map(PlacedIndicatorInput::indicator)
                                .toArray(UUID[]::new))
                .map((row, context) -> new PriorityFacts(
                        Columns.known(row, "partnership_id"),
                        row.getBoolean("closed"),
                        row.getBoolean("theme_of_plan"),
                        row.getBoolean("outcome_of_framework"),
                        Set.copyOf(Columns.ids(row, "strangers")),
                        Set.of(),
                        Set.copyOf(Columns.ids(row, "headings"))))
                .findOne()
                .orElse(null));
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from priority where id = ?", id));
    }

    void store(UUID id, UUID partnership, @Nullable PriorityInput before, PriorityInput after) {
        jdbi.useHandle(handle -> {
            Difference difference = new Difference(handle);
            PriorityColumns was = new PriorityColumns(json, before);
            PriorityColumns becomes = new PriorityColumns(json, after);
            if (before == null) {
                Map<String, @Nullable Object> row = becomes.root();
                row.put("id", id);
                row.put("partnership_id", partnership);
                row.put("ordinal", next(handle, after.plan()));
                difference.insert("priority", row);
            } else {
                difference.update("priority", id, was.root(), becomes.root());
            }
            Map<String, UUID> owner = Map.of("priority_id", id);
            difference.below("priority_lead", owner, List.of("ordinal"), was.leads(), becomes.leads());
            difference.below(
                    "priority_indicator", owner, List.of("indicator_id"), was.indicators(), becomes.indicators());
            difference.below("action_heading", owner, List.of("id"), was.headings(), becomes.headings());
        });
    }

    /** The plan is held, so that two new priorities do not take one place. */
    private static int next(Handle handle, UUID plan) {
        handle.execute("select id from plan where id = ? for no key update", plan);
        return handle.createQuery("select coalesce(max(ordinal), 0) + 1 from priority where plan_id = :plan")
                .bind("plan", plan)
                .mapTo(Integer.class)
                .one();
    }

    private PriorityInput said(ResultSet row) throws SQLException {
        return new PriorityInput(
                Columns.known(row, "plan_id"),
                Columns.id(row, "theme_id"),
                row.getString("ref"),
                Columns.open(row, "title"),
                new LeadsInput(
                        Columns.open(row, "leads").state(),
                        row.getString("leads_text"),
                        json.list(row, "leads", LeadInput.class)),
                row.getString("outcome_code"),
                row.getString("outcome_text"),
                Columns.open(row, "population"),
                json.list(row, "conditions", Conditions.class),
                json.list(row, "story", StoryBlock.class),
                row.getString("what_works"),
                row.getString("partners"),
                json.list(row, "indicators", PlacedIndicatorInput.class),
                row.getString("actions_note"),
                json.list(row, "headings", HeadingInput.class),
                row.getString("note"));
    }
}

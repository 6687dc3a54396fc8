package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRows;
import org.waymark.leads.LeadsInput;
import org.waymark.rows.Columns;
import org.waymark.rows.Difference;
import org.waymark.rows.JsonColumns;
import org.waymark.timescales.TimescaleColumns;

/** Where actions are kept. */
@ApplicationScoped
class ActionRows {
    private static final String LOAD =
            """
            select a.*,
                (select json_agg(json_build_object('id', m.id, 'text', m.text, 'officer', m.officer_id,
                    'doneOn', m.done_on, 'timescale', %s) order by m.ordinal)
                 from milestone m where m.action_id = a.id) as milestones,
                (select json_agg(json_build_object('agency', s.agency_id, 'role', s.role, 'state', s.state,
                    'recorded', s.recorded, 'reason', s.reason) order by s.ordinal)
                 from assignment s where s.action_id = a.id) as agencies,
                %s as officers,
                array(select g.group_id from action_monitoring g where g.action_id = a.id order by g.ordinal) as groups,
                (select json_agg(json_build_object('text', c.text, 'kind', c.kind, 'ref', c.ref,
                    'target', coalesce(c.target_priority_id, c.target_action_id)) order by c.ordinal)
                 from cross_reference c where c.action_id = a.id) as cross_references,
                array(select d.depends_on_id from action_dependency d where d.action_id = a.id order by d.ordinal)
                    as depends_on,
                (select json_agg(json_build_object('system', x.system, 'value', x.value) order by x.ordinal)
                 from external_id x where x.action_id = a.id) as external_ids
            from action a
            """.formatted(TimescaleColumns.json("m"), LeadRows.inputs("action_lead", "action_id = a.id"));

    private final Jdbi jdbi;
    private final JsonColumns json;

    ActionRows(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    Action find(UUID id, boolean toChange) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LOAD + "where a.id = :id" + (toChange ? " for no key update of a" : ""))
                .bind("id", id)
                .map((row, context) -> new Action(Columns.known(row, "id"), row.getLong("version"), said(row)))
                .findOne()
                .orElse(null));
    }

    Map<UUID, ActionInput> ofPlan(UUID plan) {
        return jdbi.withHandle(handle -> {
            Map<UUID, ActionInput> found = new LinkedHashMap<>();
            handle.createQuery(LOAD + """
                            join priority r on r.id = a.priority_id left join action p on p.id = a.parent_id
                            where a.plan_id = :plan
                            order by r.ordinal, coalesce(p.ordinal, a.ordinal), a.parent_id nulls first, a.ordinal
                            """)
                    .bind("plan", plan)
                    .map((row, context) -> Map.entry(Columns.known(row, "id"), said(row)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from action where id = ?", id));
    }

    void store(UUID id, ActionFacts facts, @Nullable ActionInput before, ActionInput after) {
        jdbi.useHandle(handle -> {
            Difference difference = new Difference(handle);
            ActionColumns was = new ActionColumns(before);
            ActionColumns becomes = new ActionColumns(after);
            if (before == null) {
                Map<String, @Nullable Object> row = becomes.root();
                row.put("id", id);
                row.put("partnership_id", facts.partnership());
                row.put("plan_id", facts.plan());
                row.put("ordinal", next(handle, after));
                difference.insert("action", row);
            } else {
                difference.update(
                        "action", id, placed(handle, before, after, was), placed(handle, after, before, becomes));
            }
            Map<String, UUID> owner = Map.of("action_id", id);
            difference.below("milestone", owner, List.of("id"), was.milestones(), becomes.milestones());
            difference.below("assignment", owner, List.of("agency_id"), was.assignments(), becomes.assignments());
            difference.below("action_lead", owner, List.of("ordinal"), was.leadOfficers(), becomes.leadOfficers());
            difference.below("action_monitoring", owner, List.of("group_id"), was.monitoring(), becomes.monitoring());
            difference.below(
                    "cross_reference", owner, List.of("ordinal"), was.crossReferences(), becomes.crossReferences());
            difference.below(
                    "action_dependency",
                    owner,
                    List.of("depends_on_id"),
                    was.dependencies(facts.plan()),
                    becomes.dependencies(facts.plan()));
            difference.below(
                    "external_id",
                    owner,
                    List.of("system", "value"),
                    was.externalIds(facts.partnership()),
                    becomes.externalIds(facts.partnership()));
        });
    }

    /** One that moves below another parent or priority becomes the last there. */
    private static Map<String, @Nullable Object> placed(
            Handle handle, ActionInput input, ActionInput other, ActionColumns columns) {
        Map<String, @Nullable Object> row = columns.root();
        if (!input.priority().equals(other.priority()) || !java.util.Objects.equals(input.parent(), other.parent())) {
            row.put("ordinal", next(handle, input));
        }
        return row;
    }

    /** The priority is held, so that two new actions do not take one place. */
    private static int next(Handle handle, ActionInput input) {
        handle.execute("select id from priority where id = ? for no key update", input.priority());
        return handle.createQuery("""
                        select coalesce(max(ordinal), 0) + 1 from action
                        where priority_id = :priority and parent_id is not distinct from :parent
                        """)
                .bind("priority", input.priority())
                .bind("parent", input.parent())
                .mapTo(Integer.class)
                .one();
    }

    private ActionInput said(ResultSet row) throws SQLException {
        return new ActionInput(
                Columns.known(row, "priority_id"),
                Columns.id(row, "parent_id"),
                Columns.id(row, "heading_id"),
                row.getString("ref"),
                Columns.open(row, "title"),
                row.getString("description"),
                TimescaleColumns.of(row),
                json.list(row, "milestones", MilestoneInput.class),
                new AgencyLeadsInput(
                        Columns.open(row, "lead_agencies").state(),
                        row.getString("lead_agencies_text"),
                        json.list(row, "agencies", AgencyLeadInput.class)),
                new LeadsInput(
                        Columns.open(row, "lead_officers").state(),
                        row.getString("lead_officers_text"),
                        json.list(row, "officers", LeadInput.class)),
                new MonitoringInput(
                        Columns.open(row, "monitoring").state(),
                        row.getString("monitoring_text"),
                        Columns.ids(row, "groups"),
                        row.getString("monitoring_source")),
                json.list(row, "cross_references", CrossReferenceInput.class),
                Columns.ids(row, "depends_on"),
                row.getString("note"),
                json.list(row, "external_ids", ExternalId.class));
    }
}

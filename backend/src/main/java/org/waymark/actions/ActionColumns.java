package org.waymark.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Open;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.LeadRows;
import org.waymark.rows.Columns;
import org.waymark.timescales.TimescaleColumns;

/** What is said of an action as the rows it is stored in; no rows while nothing has been said. */
record ActionColumns(@Nullable ActionInput said) {

    Map<String, @Nullable Object> root() {
        Map<String, @Nullable Object> row = Columns.row();
        if (said == null) {
            return row;
        }
        row.put("priority_id", said.priority());
        row.put("parent_id", said.parent());
        row.put("heading_id", said.heading());
        row.put("ref", said.ref().strip());
        Columns.put(row, "title", said.title());
        row.put("description", said.description());
        TimescaleColumns.put(row, said.timescale());
        Columns.put(
                row,
                "lead_agencies",
                new Open(said.leadAgencies().state(), said.leadAgencies().text()));
        Columns.put(
                row,
                "lead_officers",
                new Open(said.leadOfficers().state(), said.leadOfficers().text()));
        Columns.put(
                row,
                "monitoring",
                new Open(said.monitoring().state(), said.monitoring().text()));
        row.put("monitoring_source", said.monitoring().source());
        row.put("note", said.note());
        return row;
    }

    List<Map<String, @Nullable Object>> milestones() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (MilestoneInput milestone : said == null ? List.<MilestoneInput>of() : said.milestones()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", milestone.id());
            row.put("ordinal", rows.size());
            row.put("text", milestone.text());
            TimescaleColumns.put(row, milestone.timescale());
            row.put("officer_id", milestone.officer());
            row.put("done_on", milestone.doneOn());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> assignments() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (AgencyLeadInput lead :
                said == null ? List.<AgencyLeadInput>of() : said.leadAgencies().items()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", Ids.next());
            row.put("agency_id", lead.agency());
            row.put("ordinal", rows.size());
            row.put("role", lead.role());
            row.put("state", lead.state());
            row.put("recorded", lead.recorded());
            row.put("reason", lead.reason());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> leadOfficers() {
        return said == null ? List.of() : LeadRows.of(said.leadOfficers());
    }

    List<Map<String, @Nullable Object>> monitoring() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (UUID group : said == null ? List.<UUID>of() : said.monitoring().groups()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("group_id", group);
            row.put("ordinal", rows.size());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> crossReferences() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (CrossReferenceInput reference : said == null ? List.<CrossReferenceInput>of() : said.crossReferences()) {
            boolean toPriority = reference.kind() == CrossReferenceKind.PRIORITY;
            Map<String, @Nullable Object> row = Columns.row();
            row.put("ordinal", rows.size());
            row.put("text", reference.text());
            row.put("kind", reference.kind());
            row.put("ref", reference.ref());
            row.put("target_priority_id", toPriority ? reference.target() : null);
            row.put("target_action_id", toPriority ? null : reference.target());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> dependencies(UUID plan) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (UUID other : said == null ? List.<UUID>of() : said.dependsOn()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("depends_on_id", other);
            row.put("plan_id", plan);
            row.put("ordinal", rows.size());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> externalIds(UUID partnership) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ExternalId external : said == null ? List.<ExternalId>of() : said.externalIds()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", Ids.next());
            row.put("system", external.system());
            row.put("value", external.value());
            row.put("ordinal", rows.size());
            row.put("partnership_id", partnership);
            row.put("type", "action");
            rows.add(row);
        }
        return rows;
    }
}

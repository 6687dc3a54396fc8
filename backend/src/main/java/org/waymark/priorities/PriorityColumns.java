package org.waymark.priorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Open;
import org.waymark.leads.LeadRows;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;

/** What is said of a priority as the rows it is stored in; no rows while nothing has been said. */
record PriorityColumns(JsonColumns json, @Nullable PriorityInput said) {

    Map<String, @Nullable Object> root() {
        Map<String, @Nullable Object> row = Columns.row();
        if (said == null) {
            return row;
        }
        row.put("plan_id", said.plan());
        row.put("theme_id", said.theme());
        row.put("ref", said.ref().strip());
        Columns.put(row, "title", said.title());
        Columns.put(row, "leads", new Open(said.leads().state(), said.leads().text()));
        row.put("outcome_code", said.outcome());
        row.put("outcome_text", said.outcomeText());
        Columns.put(row, "population", said.population());
        row.put("conditions", json.of(said.conditions()));
        row.put("story", json.of(said.story()));
        row.put("what_works", said.whatWorks());
        row.put("partners", said.partners());
        row.put("actions_note", said.actionsNote());
        row.put("note", said.note());
        return row;
    }

    List<Map<String, @Nullable Object>> leads() {
        return said == null ? List.of() : LeadRows.of(said.leads());
    }

    List<Map<String, @Nullable Object>> indicators() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (PlacedIndicatorInput place : said == null ? List.<PlacedIndicatorInput>of() : said.indicators()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("indicator_id", place.indicator());
            row.put("ordinal", rows.size());
            row.put("label", place.label());
            Columns.put(row, "wording", place.wording());
            row.put("note", place.note());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> headings() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (HeadingInput heading : said == null ? List.<HeadingInput>of() : said.headings()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("id", heading.id());
            row.put("ordinal", rows.size());
            row.put("text", heading.text());
            rows.add(row);
        }
        return rows;
    }
}

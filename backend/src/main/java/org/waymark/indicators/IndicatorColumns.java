package org.waymark.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Open;
import org.waymark.leads.OwnerInput;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;

/** What is said of an indicator as the rows it is stored in; no rows while nothing has been said. */
record IndicatorColumns(JsonColumns json, @Nullable IndicatorInput said) {

    Map<String, @Nullable Object> root() {
        Map<String, @Nullable Object> row = Columns.row();
        if (said == null) {
            return row;
        }
        row.put("partnership_id", said.partnership());
        row.put("parent_id", said.parent());
        row.put("part_label", said.partLabel());
        Columns.put(row, "title", said.title());
        Columns.put(row, "definition", said.definition());
        row.put("reference_codes", said.references());
        row.put("unit", said.unit());
        row.put("value_kind", said.valueKind());
        row.put("decimals", said.decimals());
        row.put("polarity", said.polarity());
        row.put("frequency", said.frequency());
        row.put("frequency_text", said.frequencyText());
        row.put("source", said.source());
        Columns.put(
                row,
                "lead_agencies",
                new Open(said.leadAgencies().state(), said.leadAgencies().text()));
        Columns.put(row, "contact", said.contact());
        row.put("contact_officer_id", said.contactOfficer());
        row.put("definition_status", said.definitionStatus());
        row.put("designations", json.of(said.designations()));
        row.put("measure", said.measure());
        row.put("aspect", said.aspect());
        row.put("headline", said.headline());
        row.put("note", said.note());
        return row;
    }

    List<Map<String, @Nullable Object>> owners() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (OwnerInput owner :
                said == null ? List.<OwnerInput>of() : said.leadAgencies().items()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("agency_id", owner.agency());
            row.put("ordinal", rows.size());
            row.put("role", owner.role());
            rows.add(row);
        }
        return rows;
    }

    List<Map<String, @Nullable Object>> externalIds() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ExternalId external : said == null ? List.<ExternalId>of() : said.externalIds()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("system", external.system());
            row.put("value", external.value());
            row.put("ordinal", rows.size());
            row.put("id", Ids.next());
            row.put("partnership_id", said == null ? null : said.partnership());
            row.put("type", "indicator");
            rows.add(row);
        }
        return rows;
    }
}

package org.waymark.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Ended;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Open;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;
import org.waymark.leads.Lead;
import org.waymark.leads.Leads;
import org.waymark.rows.Columns;
import org.waymark.rows.EndedColumns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Times;

/**
 * An indicator as a client sees it.
 *
 * @param contact who to turn to; the name of the officer or post where that is known
 */
public record IndicatorView(
        UUID id,
        long version,
        Related partnership,
        Open title,
        Open definition,
        List<String> references,
        @Nullable String unit,
        @Nullable ValueKind valueKind,
        @Nullable Integer decimals,
        @Nullable Polarity polarity,
        @Nullable Frequency frequency,
        @Nullable String frequencyText,
        @Nullable String source,
        Leads leadAgencies,
        Open contact,
        DefinitionStatus definitionStatus,
        List<Designation> designations,
        Measure measure,
        @Nullable Aspect aspect,
        boolean headline,
        @Nullable Titled parent,
        @Nullable String partLabel,
        List<IndicatorPart> parts,
        List<IndicatorPlace> uses,
        @Nullable String note,
        @Nullable Ended ended,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static IndicatorView of(ResultSet row, JsonColumns json, Caller caller) throws SQLException {
        UUID partnership = Columns.known(row, "partnership_id");
        int decimals = row.getInt("decimals");
        Integer places = row.wasNull() ? null : decimals;
        return new IndicatorView(
                Columns.known(row, "id"),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_code"), row.getString("partnership_name")),
                Columns.open(row, "title"),
                Columns.open(row, "definition"),
                Columns.texts(row, "reference_codes"),
                row.getString("unit"),
                Columns.constant(row, "value_kind", ValueKind.class),
                places,
                Columns.constant(row, "polarity", Polarity.class),
                Columns.constant(row, "frequency", Frequency.class),
                row.getString("frequency_text"),
                row.getString("source"),
                Leads.of(Columns.open(row, "lead_agencies"), false, json.list(row, "owners", Lead.class)),
                contact(row),
                Kebab.known(DefinitionStatus.class, row.getString("definition_status")),
                json.list(row, "designations", Designation.class),
                Kebab.known(Measure.class, row.getString("measure")),
                Columns.constant(row, "aspect", Aspect.class),
                row.getBoolean("headline"),
                Titled.of(Columns.id(row, "parent_id"), null, row.getString("parent_title")),
                row.getString("part_label"),
                json.list(row, "parts", IndicatorPart.class),
                json.list(row, "uses", IndicatorPlace.class),
                row.getString("note"),
                EndedColumns.of(row, json),
                json.list(row, "external_ids", ExternalId.class),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(partnership)
                        ? List.of("edit", Times.date(row, "ended_start") == null ? "end" : "bring-back")
                        : List.of());
    }

    private static Open contact(ResultSet row) throws SQLException {
        Open said = Columns.open(row, "contact");
        String officer = row.getString("contact_name");
        return said.text() == null && officer != null ? new Open(said.state(), officer) : said;
    }
}

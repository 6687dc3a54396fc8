package org.waymark.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;
import org.waymark.leads.OwnerInput;
import org.waymark.leads.OwnersInput;
import org.waymark.rows.Columns;
import org.waymark.rows.Difference;
import org.waymark.rows.JsonColumns;

/** Where indicators are kept. */
@ApplicationScoped
class IndicatorRows {
    private static final String LOAD = """
            select i.*,
                (select json_agg(json_build_object('agency', l.agency_id, 'role', l.role) order by l.ordinal)
                 from indicator_agency l where l.indicator_id = i.id) as owners,
                (select json_agg(json_build_object('system', x.system, 'value', x.value) order by x.ordinal)
                 from external_id x where x.indicator_id = i.id) as external_ids
            from indicator i
            """;

    private final Jdbi jdbi;
    private final JsonColumns json;

    IndicatorRows(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Nullable
    Indicator find(UUID id, boolean toChange) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        LOAD + "where i.id = :id" + (toChange ? " for update of i" : ""))
                .bind("id", id)
                .map((row, context) -> new Indicator(Columns.known(row, "id"), row.getLong("version"), said(row)))
                .findOne()
                .orElse(null));
    }

    Map<UUID, IndicatorInput> ofPlan(UUID plan) {
        return jdbi.withHandle(handle -> {
            Map<UUID, IndicatorInput> found = new LinkedHashMap<>();
            handle.createQuery(LOAD + """
                            where exists (select from priority_indicator pi join priority r on r.id = pi.priority_id
                                where r.plan_id = :plan and pi.indicator_id in (i.id, i.parent_id))
                            order by i.id
                            """)
                    .bind("plan", plan)
                    .map((row, context) -> Map.entry(Columns.known(row, "id"), said(row)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
            return found;
        });
    }

    IndicatorFacts facts(UUID id, IndicatorInput input, Set<UUID> missing) {
        if (input.parent() == null) {
            return new IndicatorFacts(false, false, false, missing);
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(bool_or(true), false) as known, coalesce(bool_or(p.parent_id is not null), false) as part,
                            exists (select from indicator c where c.parent_id = :id) as has_parts
                        from indicator p where p.id = :parent and p.partnership_id = :partnership
                        """)
                .bind("id", id)
                .bind("parent", input.parent())
                .bind("partnership", input.partnership())
                .map((row, context) -> new IndicatorFacts(
                        row.getBoolean("known"), row.getBoolean("part"), row.getBoolean("has_parts"), missing))
                .one());
    }

    void delete(UUID id) {
        jdbi.useHandle(handle -> handle.execute("delete from indicator where id = ?", id));
    }

    void store(UUID id, @Nullable IndicatorInput before, IndicatorInput after) {
        jdbi.useHandle(handle -> {
            Difference difference = new Difference(handle);
            IndicatorColumns was = new IndicatorColumns(json, before);
            IndicatorColumns becomes = new IndicatorColumns(json, after);
            if (before == null) {
                Map<String, @Nullable Object> row = becomes.root();
                row.put("id", id);
                row.put("ordinal", after.parent() == null ? 0 : nextPart(handle, after.parent()));
                difference.insert("indicator", row);
            } else {
                difference.update("indicator", id, was.root(), becomes.root());
            }
            difference.below(
                    "indicator_agency",
                    Map.of("indicator_id", id),
                    java.util.List.of("agency_id"),
                    was.owners(),
                    becomes.owners());
            difference.below(
                    "external_id",
                    Map.of("indicator_id", id),
                    java.util.List.of("system", "value"),
                    was.externalIds(),
                    becomes.externalIds());
        });
    }

    private static int nextPart(org.jdbi.v3.core.Handle handle, UUID parent) {
        return handle.createQuery("select coalesce(max(ordinal), 0) + 1 from indicator where parent_id = :parent")
                .bind("parent", parent)
                .mapTo(Integer.class)
                .one();
    }

    private IndicatorInput said(ResultSet row) throws SQLException {
        int decimals = row.getInt("decimals");
        Integer places = row.wasNull() ? null : decimals;
        return new IndicatorInput(
                Columns.known(row, "partnership_id"),
                Columns.id(row, "parent_id"),
                row.getString("part_label"),
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
                new OwnersInput(
                        Columns.open(row, "lead_agencies").state(),
                        row.getString("lead_agencies_text"),
                        json.list(row, "owners", OwnerInput.class)),
                Columns.open(row, "contact"),
                Columns.id(row, "contact_officer_id"),
                Objects.requireNonNull(Kebab.constant(DefinitionStatus.class, row.getString("definition_status"))),
                json.list(row, "designations", Designation.class),
                Columns.constant(row, "measure", Measure.class),
                Columns.constant(row, "aspect", Aspect.class),
                row.getBoolean("headline"),
                row.getString("note"),
                json.list(row, "external_ids", ExternalId.class));
    }
}

package org.waymark.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;

/** Keeps the ids that things have in other systems, each once for its owner. */
@ApplicationScoped
public class ExternalIds {
    private final Jdbi jdbi;

    ExternalIds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What a thing can be that has ids in other systems. */
    public enum Type {
        AGENCY,
        OFFICER,
        ACTION,
        INDICATOR
    }

    /** Two columns for a select: the external ids of the thing whose id stands in that column. */
    public static String columns(Type type, String idColumn) {
        return """
                array(select e.system from external_id e where e.%1$s_id = %2$s order by e.ordinal) as external_systems,
                array(select e.value from external_id e where e.%1$s_id = %2$s order by e.ordinal) as external_values
                """.formatted(Kebab.name(type), idColumn);
    }

    /** Reads the two columns. */
    public static List<ExternalId> of(ResultSet row) throws SQLException {
        List<String> systems = Texts.known(row, "external_systems");
        List<String> values = Texts.known(row, "external_values");
        List<ExternalId> ids = new ArrayList<>();
        for (int i = 0; i < systems.size(); i++) {
            ids.add(new ExternalId(systems.get(i), values.get(i)));
        }
        return List.copyOf(ids);
    }

    /**
     * Makes these the thing's external ids; what stays the same is not touched.
     *
     * @param owner the agency within which they are unique; null for within the partnership
     */
    public void replace(Type type, UUID thing, UUID partnership, @Nullable UUID owner, List<ExternalId> ids) {
        jdbi.useHandle(handle -> {
            for (String sql : statements(Kebab.name(type))) {
                write(handle, sql, type, thing, partnership, owner, ids);
            }
        });
    }

    private static List<String> statements(String type) {
        String wanted = """
                with wanted as (select w.system, w.value, w.ordinal::integer
                    from unnest(:systems, :values) with ordinality w (system, value, ordinal))
                """;
        String mine = "e." + type + "_id = :thing";
        return List.of(
                wanted + "delete from external_id e where " + mine
                        + " and not exists (select from wanted w where (w.system, w.value) = (e.system, e.value))",
                wanted
                        + "update external_id e set ordinal = w.ordinal, owner_agency_id = cast(:owner as uuid) from wanted w where "
                        + mine + " and (w.system, w.value) = (e.system, e.value)"
                        + " and (e.ordinal, e.owner_agency_id) is distinct from (w.ordinal, cast(:owner as uuid))",
                wanted + "insert into external_id (id, partnership_id, owner_agency_id, type, " + type
                        + "_id, system, value, ordinal)"
                        + " select gen_random_uuid(), cast(:partnership as uuid), cast(:owner as uuid), :type, cast(:thing as uuid), w.system, w.value, w.ordinal"
                        + " from wanted w where not exists (select from external_id e where " + mine
                        + " and (w.system, w.value) = (e.system, e.value))");
    }

    private static void write(
            Handle handle,
            String sql,
            Type type,
            UUID thing,
            UUID partnership,
            @Nullable UUID owner,
            List<ExternalId> ids) {
        try (var update = handle.createUpdate(sql)) {
            update.configure(SqlStatements.class, statement -> statement.setUnusedBindingAllowed(true))
                    .bind("systems", ids.stream().map(ExternalId::system).toArray(String[]::new))
                    .bind("values", ids.stream().map(ExternalId::value).toArray(String[]::new))
                    .bind("thing", thing)
                    .bind("partnership", partnership)
                    .bindByType("owner", owner, UUID.class)
                    .bind("type", Kebab.name(type))
                    .execute();
        }
    }
}

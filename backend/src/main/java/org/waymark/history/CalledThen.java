package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.rows.Columns;

/**
 * What the things that a happening names were called when it happened: an agency that was renamed keeps its old name in
 * what was done before. A person whose name was erased has none.
 */
@ApplicationScoped
class CalledThen {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Of columns that name what lies below another thing: the column that names that one. */
    private static final Map<String, String> BELOW = Map.of("theme_id", "plan_id", "heading_id", "priority_id");

    private static final String NAMES = """
            select x.position, x.id, c.row_table, coalesce(c.after ->> 'code', c.after ->> 'ref', c.after ->> 'part_label',
                    (c.after ->> 'major') || '.' || (c.after ->> 'minor')) as code,
                case when c.row_table = 'officer' and c.after ->> 'kind' = 'person' and o.name is null then null
                    else coalesce(c.after ->> 'name', c.after ->> 'title', c.after ->> 'title_text', c.after ->> 'text',
                        c.after ->> 'period_label') end
                    as name
            from unnest(cast(:positions as bigint[]), cast(:ids as uuid[]), cast(:owners as uuid[])) x (position, id, owner)
            cross join lateral (select * from change c where c.aggregate = x.owner and c.after ->> 'id' = x.id::text
                and c.id <= x.position order by c.id desc limit 1) c
            left join officer o on c.row_table = 'officer' and o.id = x.id
            union all
            select null, null, 'outcome', o ->> 'code', o ->> 'name' from framework f, jsonb_array_elements(f.outcomes) o
            where f.partnership_id is null or f.partnership_id = (
                select coalesce(p.parent_id, p.id) from partnership p where p.id = :partnership)
            """;

    private final Jdbi jdbi;

    CalledThen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Named(long position, UUID id, UUID owner) {}

    /** One statement for all the happenings of a page; answers the names of each by its position. */
    Map<Long, Called> of(List<Happening> happenings, UUID partnership) {
        Set<Named> named = new LinkedHashSet<>();
        for (Happening happening : happenings) {
            named.add(new Named(happening.position(), happening.thing(), happening.thing()));
            happening
                    .rows()
                    .forEach(row -> List.of(row.before(), row.after())
                            .forEach(image -> collect(happening.position(), image, named)));
        }
        Map<Long, Called> called = new HashMap<>();
        Map<String, String> outcomes = new HashMap<>();
        happenings.forEach(
                happening -> called.put(happening.position(), new Called(new HashMap<>(), outcomes, partnership)));
        jdbi.useHandle(handle -> handle.createQuery(NAMES)
                .bind("positions", named.stream().map(Named::position).toArray(Long[]::new))
                .bind("ids", named.stream().map(Named::id).toArray(UUID[]::new))
                .bind("owners", named.stream().map(Named::owner).toArray(UUID[]::new))
                .bind("partnership", partnership)
                .map((row, context) -> {
                    Called names = called.get(row.getLong("position"));
                    if (names == null) {
                        return outcomes.put(row.getString("code"), row.getString("name"));
                    }
                    return names.add(
                            Columns.known(row, "id"),
                            row.getString("row_table"),
                            row.getString("code"),
                            row.getString("name"));
                })
                .list());
        return called;
    }

    private static void collect(long position, JsonNode image, Set<Named> into) {
        image.properties().forEach(property -> {
            UUID id = id(property.getValue());
            if (id != null
                    && !property.getKey().equals("id")
                    && !property.getKey().equals("partnership_id")) {
                UUID owner = id(image.path(BELOW.getOrDefault(property.getKey(), "")));
                into.add(new Named(position, id, owner == null ? id : owner));
            }
        });
    }

    private static @Nullable UUID id(JsonNode value) {
        return value.isTextual() && ID.matcher(value.textValue()).matches() ? UUID.fromString(value.textValue()) : null;
    }
}

package org.waymark.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.rows.Columns;

/** Whom a text mentions: an {@code @} before the id of an officer, a post or a group of the partnership. */
@ApplicationScoped
class Mentions {
    private static final Pattern MENTION =
            Pattern.compile("@([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?![0-9a-fA-F-])");
    private static final int MOST = 50;
    private static final String KNOWN = """
            with top as (select coalesce(parent_id, id) as id from partnership where id = :partnership)
            select o.id, true as officer from officer o join top t on t.id = o.partnership_id where o.id = any (:ids)
            union all
            select g.id, false from partner_group g join top t on t.id = g.partnership_id where g.id = any (:ids)
            """;

    private final Jdbi jdbi;

    Mentions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The rows of those mentioned, in order; refuses whoever is none of the partnership's. */
    List<Map<String, @Nullable Object>> in(String text, UUID partnership) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (Matcher found = MENTION.matcher(text); found.find(); ) {
            ids.add(UUID.fromString(found.group(1)));
        }
        if (ids.isEmpty()) {
            return List.of();
        }
        record Known(UUID id, boolean officer) {}
        List<Known> known = jdbi.withHandle(handle -> handle.createQuery(KNOWN)
                .bind("partnership", partnership)
                .bind("ids", ids.toArray(UUID[]::new))
                .map((row, context) -> new Known(Columns.known(row, "id"), row.getBoolean("officer")))
                .list());
        Faults faults =
                new Faults().unless(ids.size() <= MOST, "/text", "too-many", "A note mentions " + MOST + " at most.");
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (UUID id : ids) {
            Known one = known.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElse(null);
            faults.unless(
                    one != null, "/text", "unknown", "@" + id + " is no officer, post or group of the partnership.");
            Map<String, @Nullable Object> row = Columns.row();
            row.put("ordinal", rows.size());
            row.put("written", id);
            row.put("officer_id", one != null && one.officer() ? id : null);
            row.put("group_id", one != null && !one.officer() ? id : null);
            rows.add(row);
        }
        faults.refuse();
        return rows;
    }
}

package org.waymark.agencies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Related;
import org.waymark.kernel.Versioned;
import org.waymark.rows.ExternalIds;
import org.waymark.rows.Texts;
import org.waymark.rows.Times;

/** An agency as a client sees it. */
public record AgencyView(
        UUID id,
        long version,
        Related partnership,
        String code,
        String name,
        AgencyKind kind,
        List<String> aliases,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        List<Section10> section10,
        List<ExternalId> externalIds,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {

    static AgencyView of(ResultSet row, Caller caller) throws SQLException {
        UUID partnership = row.getObject("partnership_id", UUID.class);
        return new AgencyView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new Related(partnership, row.getString("partnership_short_name"), row.getString("partnership_name")),
                row.getString("code"),
                row.getString("name"),
                Kebab.known(AgencyKind.class, row.getString("kind")),
                Texts.known(row, "aliases"),
                Times.date(row, "active_from"),
                Times.date(row, "active_to"),
                section10(row),
                ExternalIds.of(row),
                Times.instant(row, "created_at"),
                Times.instant(row, "updated_at"),
                caller.mayEdit(partnership) ? List.of("edit") : List.of());
    }

    private static List<Section10> section10(ResultSet row) throws SQLException {
        List<String> categories = Texts.known(row, "section10_categories");
        List<@Nullable String> from = Texts.list(row, "section10_from");
        List<@Nullable String> to = Texts.list(row, "section10_to");
        List<Section10> periods = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            periods.add(new Section10(categories.get(i), date(from.get(i)), date(to.get(i))));
        }
        return List.copyOf(periods);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

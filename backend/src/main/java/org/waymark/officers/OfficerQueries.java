package org.waymark.officers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Today;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.ExternalIds;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads officers straight into what clients see. */
@ApplicationScoped
class OfficerQueries {
    private static final String FROM = """
            from officer o join partnership p on p.id = o.partnership_id left join agency a on a.id = o.agency_id
            """;
    private static final String ROW = """
            select o.*, p.short_name as partnership_short_name, p.name as partnership_name, a.code as agency_code,
                a.name as agency_name,
                (select case m.state when 'bounced' then m.created_at end from mail_message m
                    where lower(m.address) = lower(o.email) and m.state in ('sent', 'bounced')
                    order by m.id desc limit 1) as mail_returned, %s
            """.formatted(ExternalIds.columns(ExternalIds.Type.OFFICER, "o.id")) + FROM;
    private static final String FOUND = """
            (lower(o.name) like :value or lower(o.job_title) like :value
                or exists (select from unnest(o.aliases) alias where lower(alias) like :value))""";

    private static final Listing<OfficerView> LISTING = new Listing<>(ROW, FROM, "o.id", OfficerView::id);

    private final Jdbi jdbi;
    private final Today today;

    OfficerQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /** The one of this id, or who they became one with, as the caller may see it; null when it is not for them. */
    @Nullable
    OfficerView one(UUID id, Caller caller) {
        return LISTING.survivor(
                jdbi,
                new Where().anyOf("o.partnership_id", caller.directory()),
                id,
                "select x.merged_into from officer x where x.id = :value",
                (row, context) -> OfficerView.of(row, caller));
    }

    Page<OfficerView> page(OfficerFilter filter, List<UUID> agencies, Caller caller) {
        Where where = new Where()
                .anyOf("o.partnership_id", caller.directory())
                .anyOf("o.agency_id", agencies)
                .that("o.merged_into is null")
                .anyOf("o.kind", filter.kind)
                .with(FOUND, Texts.anywhere(filter.q))
                .with("o.updated_at >= :value", filter.updatedSince);
        if (filter.partnership != null && !filter.partnership.isEmpty()) {
            where.with(
                    "(o.partnership_id = any (:value) or exists (select from membership m where m.agency_id = o.agency_id"
                            + " and m.partnership_id = any (:value)"
                            + " and daterange(m.valid_from, m.valid_to, '[]') @> date '" + today.date() + "'))",
                    filter.partnership.stream().filter(caller::maySeeMembersOf).toArray(UUID[]::new));
        }
        return LISTING.page(jdbi, filter, where, (row, context) -> OfficerView.of(row, caller));
    }
}

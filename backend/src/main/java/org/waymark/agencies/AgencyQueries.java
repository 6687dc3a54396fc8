package org.waymark.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.ExternalIds;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads agencies straight into what clients see. */
@ApplicationScoped
class AgencyQueries {
    private static final String FROM = "from agency a join partnership p on p.id = a.partnership_id ";
    private static final String PERIODS = "from agency_section10 s where s.agency_id = a.id order by s.ordinal";
    private static final String ROW =
            """
            select a.*, p.short_name as partnership_short_name, p.name as partnership_name,
                array(select s.category %1$s) as section10_categories,
                array(select s.valid_from::text %1$s) as section10_from,
                array(select s.valid_to::text %1$s) as section10_to,
                %2$s
            """.formatted(PERIODS, ExternalIds.columns(ExternalIds.Type.AGENCY, "a.id")) + FROM;
    private static final String FOUND = """
            (lower(a.name) like :value or lower(a.code) like :value
                or exists (select from unnest(a.aliases) alias where lower(alias) like :value))""";

    private static final Listing<AgencyView> LISTING = new Listing<>(ROW, FROM, "a.id", AgencyView::id);

    private final Jdbi jdbi;
    private final Today today;

    AgencyQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    /** The one of this id, or the one that follows it, as the caller may see it; null when it is not for them. */
    @Nullable
    AgencyView one(UUID id, Caller caller) {
        return LISTING.survivor(
                jdbi,
                new Where().anyOf("a.partnership_id", caller.directory()),
                id,
                "select x.succeeded_by from agency x where x.id = :value",
                (row, context) -> AgencyView.of(row, caller));
    }

    Page<AgencyView> page(AgencyFilter filter, Caller caller) {
        Where where = new Where()
                .anyOf("a.partnership_id", caller.directory())
                .that("a.succeeded_by is null")
                .anyOf("a.kind", filter.kind)
                .anyOf("lower(a.code)", Texts.lower(filter.code))
                .with(FOUND, Texts.anywhere(filter.q))
                .with(
                        "coalesce(a.active_from, :value) <= :value and coalesce(a.active_to, :value) >= :value",
                        filter.activeOn)
                .with("a.updated_at >= :value", filter.updatedSince);
        narrow(where, filter, caller);
        return LISTING.page(jdbi, filter, where, (row, context) -> AgencyView.of(row, caller));
    }

    private void narrow(Where where, AgencyFilter filter, Caller caller) {
        if (filter.partnership == null || filter.partnership.isEmpty()) {
            if (filter.memberOn != null) {
                throw Refusal.invalid("?memberOn", "needs-partnership", "Say of which partnership, too.");
            }
            return;
        }
        UUID[] seen =
                filter.partnership.stream().filter(caller::maySeeMembersOf).toArray(UUID[]::new);
        LocalDate day = filter.memberOn == null ? today.date() : filter.memberOn;
        String member = "exists (select from membership m where m.agency_id = a.id and m.partnership_id = any (:value)"
                + " and daterange(m.valid_from, m.valid_to, '[]') @> date '" + day + "')";
        where.with(filter.memberOn == null ? "(a.partnership_id = any (:value) or " + member + ")" : member, seen);
    }

    /**
     * An agency by which a code or an id was meant.
     *
     * @param id its own, or that of the agency that follows it
     * @param own the id of the one that has the code
     */
    record Meant(UUID id, String code, UUID own) {}

    List<Meant> meant(List<String> codes, UUID[] ids, Caller caller) {
        Where where = new Where().anyOf("a.partnership_id", caller.directory());
        where.with(
                "(lower(a.code) = any (string_to_array(:value, chr(31))) or a.id = any (:ids))",
                String.join("\u001f", codes));
        return jdbi.withHandle(handle -> where.query(
                        handle,
                        "select coalesce(a.succeeded_by, a.id) as id, lower(a.code) as code, a.id as own from agency a ",
                        "order by a.id",
                        1000)
                .bind("ids", ids)
                .map((row, context) ->
                        new Meant(Columns.known(row, "id"), row.getString("code"), Columns.known(row, "own")))
                .list());
    }
}

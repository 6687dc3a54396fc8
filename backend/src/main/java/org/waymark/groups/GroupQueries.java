package org.waymark.groups;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Texts;
import org.waymark.rows.Where;

/** Reads groups straight into what clients see: one statement for the groups, one for all their seats. */
@ApplicationScoped
class GroupQueries {
    private static final String FROM = """
            from partner_group g join partnership p on p.id = g.partnership_id
                left join partner_group u on u.id = g.parent_id
            """;
    private static final String ROW = """
            select g.*, p.short_name as partnership_short_name, p.name as partnership_name, u.code as parent_code,
                u.name as parent_name
            """ + FROM;
    private static final String SEATS = """
            select s.*, a.code as agency_code, a.name as agency_name, o.name as officer_name
            from seat s left join agency a on a.id = s.agency_id left join officer o on o.id = s.officer_id
            where s.group_id = any (:groups) order by s.group_id, s.ordinal
            """;
    private static final String FOUND = """
            (lower(g.name) like :value or lower(g.code) like :value
                or exists (select from unnest(g.aliases) alias where lower(alias) like :value))""";
    private static final String SHARED =
            "g.partnership_id in (select coalesce(d.parent_id, d.id) from partnership d where d.id = any (:value))";

    private static final Listing<GroupView> LISTING = new Listing<>(ROW, FROM, "g.id", GroupView::id);

    private final Jdbi jdbi;

    GroupQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    GroupView one(UUID id, Caller caller) {
        GroupView group = LISTING.one(
                jdbi,
                new Where().anyOf("g.partnership_id", caller.directory()),
                id,
                (row, context) -> GroupView.of(row, caller));
        return group == null ? null : seated(List.of(group)).getFirst();
    }

    Page<GroupView> page(GroupFilter filter, Caller caller) {
        Where where = new Where()
                .anyOf("g.partnership_id", caller.directory())
                .anyOf("g.kind", filter.kind)
                .anyOf("g.parent_id", filter.parent)
                .anyOf("lower(g.code)", Texts.lower(filter.code))
                .with(FOUND, Texts.anywhere(filter.q))
                .with("g.updated_at >= :value", filter.updatedSince);
        if (filter.partnership != null && !filter.partnership.isEmpty()) {
            where.with(SHARED, filter.partnership.toArray(UUID[]::new));
        }
        Page<GroupView> page = LISTING.page(jdbi, filter, where, (row, context) -> GroupView.of(row, caller));
        return new Page<>(seated(page.items()), page.next(), page.total());
    }

    private List<GroupView> seated(List<GroupView> groups) {
        record Placed(UUID group, SeatView seat) {}
        Map<UUID, List<SeatView>> seats = jdbi.withHandle(handle -> handle
                .createQuery(SEATS)
                .bind("groups", groups.stream().map(GroupView::id).toArray(UUID[]::new))
                .map((row, context) -> new Placed(row.getObject("group_id", UUID.class), SeatView.of(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Placed::group, Collectors.mapping(Placed::seat, Collectors.toUnmodifiableList()))));
        return groups.stream()
                .map(group -> group.seating(seats.getOrDefault(group.id(), List.of())))
                .toList();
    }

    /** Those of these ids that are agencies, officers or groups of the partnership. */
    List<UUID> known(String table, List<UUID> ids, UUID partnership) {
        String there = switch (table) {
            case "agency" -> " and succeeded_by is null";
            case "officer" -> " and merged_into is null";
            default -> "";
        };
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from " + table + " where id = any (:ids) and partnership_id = :partnership" + there)
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("partnership", partnership)
                .mapTo(UUID.class)
                .list());
    }
}

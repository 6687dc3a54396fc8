package org.waymark.groups;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.Today;
import org.waymark.paging.Cursor;
import org.waymark.paging.Page;
import org.waymark.rows.Where;

/** Reads who sits on a group on a day. */
@ApplicationScoped
class MemberQueries {
    private static final String FROM = """
            from seat s left join agency a on a.id = s.agency_id left join officer o on o.id = s.officer_id
            """;
    private static final String ROW = """
            select s.*, a.code as agency_code, a.name as agency_name, o.name as officer_name,
                coalesce(o.left_on < :day, false) as gone
            """ + FROM;
    private static final String HELD = "daterange(s.valid_from, s.valid_to, '[]') @> cast(:value as date)";

    private final Jdbi jdbi;
    private final Today today;

    MemberQueries(Jdbi jdbi, Today today) {
        this.jdbi = jdbi;
        this.today = today;
    }

    Page<GroupMember> page(UUID group, GroupMemberFilter filter) {
        record Placed(int ordinal, GroupMember member) {}
        LocalDate day = filter.on == null ? today.date() : filter.on;
        Where where =
                new Where().given("day", day).with("s.group_id = :value", group).with(HELD, day);
        return jdbi.withHandle(handle -> {
            Long total = filter.count ? where.count(handle, FROM) : null;
            List<Placed> rows = where.with("s.ordinal > :value", filter.afterOrdinal())
                    .query(handle, ROW, "order by s.ordinal", filter.fetch())
                    .map((row, context) -> new Placed(row.getInt("ordinal"), GroupMember.of(row)))
                    .list();
            Page<Placed> page = Page.cut(rows, filter.limit, placed -> Cursor.of(placed.ordinal()), total);
            return new Page<>(page.items().stream().map(Placed::member).toList(), page.next(), page.total());
        });
    }
}

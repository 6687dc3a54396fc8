package org.waymark.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.paging.Listing;
import org.waymark.paging.Page;
import org.waymark.rows.Columns;
import org.waymark.rows.JsonColumns;
import org.waymark.rows.Where;

/** Reads calendars straight into what clients see, and into the periods that other rooms ask for. */
@ApplicationScoped
class CalendarQueries {
    private static final String FROM = "from calendar c join partnership p on p.id = c.partnership_id ";
    private static final String TERMS = """
            (select json_agg(json_build_object('name', t.name, 'start', t.starts_on, 'end', t.ends_on) order by t.starts_on)
             from calendar_term t where t.calendar_id = c.id) as terms
            """;
    private static final String ROW =
            "select c.*, p.short_name as partnership_code, p.name as partnership_name, " + TERMS + FROM;
    private static final String REPORTING = "select p.id as partnership_id, c.id, c.name, c.kind, c.year_begins, "
            + TERMS + "from partnership p left join calendar c on c.partnership_id = p.id and c.reporting ";

    private static final Listing<CalendarView> LISTING = new Listing<>(ROW, FROM, "c.id", CalendarView::id);

    private final Jdbi jdbi;
    private final JsonColumns json;

    CalendarQueries(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** The one of this id, as the caller may see it; null when it is not for them. */
    @Nullable
    CalendarView one(UUID id, Caller caller) {
        return LISTING.one(
                jdbi,
                new Where().anyOf("c.partnership_id", caller.readable()),
                id,
                (row, context) -> CalendarView.of(row, json, caller));
    }

    Page<CalendarView> page(CalendarFilter filter, Caller caller) {
        Where where =
                new Where().anyOf("c.partnership_id", caller.readable()).anyOf("c.partnership_id", filter.partnership);
        return LISTING.page(jdbi, filter, where, (row, context) -> CalendarView.of(row, json, caller));
    }

    /** By what these partnerships report; all of them when null. */
    Map<UUID, ReportingCalendar> reporting(@Nullable Collection<UUID> partnerships) {
        Where where = new Where().anyOf("p.id", partnerships == null ? null : partnerships.toArray(UUID[]::new));
        Map<UUID, ReportingCalendar> found = new HashMap<>();
        jdbi.useHandle(handle -> where.grouped(handle, REPORTING, "")
                .map((row, context) -> Map.entry(
                        Columns.known(row, "partnership_id"),
                        Columns.id(row, "id") == null
                                ? ReportingCalendar.QUARTERS
                                : new ReportingCalendar(
                                        Kebab.known(CalendarKind.class, row.getString("kind")),
                                        row.getInt("year_begins"),
                                        json.list(row, "terms", CalendarTerm.class))))
                .forEach(each -> found.put(each.getKey(), each.getValue())));
        return found;
    }
}

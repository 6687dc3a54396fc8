package org.waymark.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.kernel.Years;
import org.waymark.paging.Page;
import org.waymark.partnerships.PartnershipService;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;

/** Calendars: read by the partnership's members, kept by its officers. What was reported stays under its old period. */
@ApplicationScoped
public class CalendarService {
    private static final int LOOKS_BACK = 2;
    private static final int LONGEST = 30;

    private final Roots roots;
    private final CalendarQueries queries;
    private final PartnershipService partnerships;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final Today today;

    CalendarService(
            Roots roots,
            CalendarQueries queries,
            PartnershipService partnerships,
            CurrentCaller current,
            Inputs inputs,
            Today today) {
        this.roots = roots;
        this.queries = queries;
        this.partnerships = partnerships;
        this.current = current;
        this.inputs = inputs;
        this.today = today;
    }

    @Transactional
    public Page<CalendarView> page(CalendarFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public CalendarView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "calendar");
    }

    @Transactional
    public PeriodsView periods(PeriodFilter filter) {
        UUID partnership = filter.partnership;
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.invalid("?partnership", "unknown", "Name a partnership that you may read.");
        }
        LocalDate now = today.date();
        LocalDate to = filter.to == null ? now : filter.to;
        LocalDate from = filter.from == null ? Years.before(to, LOOKS_BACK) : filter.from;
        new Faults()
                .period(from, to, "?to")
                .unless(
                        !from.plusYears(LONGEST).isBefore(to),
                        "?from",
                        "too-long",
                        "Ask for the periods of " + LONGEST + " years at most.")
                .refuse();
        ReportingCalendar calendar = reporting(partnership);
        return new PeriodsView(
                partnership,
                calendar.kind(),
                calendar.containing(now).orElse(null),
                calendar.newestEnded(now).orElse(null),
                calendar.between(from, to));
    }

    /** By what a partnership reports; for rooms that have asked already whether the caller may know. */
    @Transactional
    public ReportingCalendar reporting(UUID partnership) {
        return queries.reporting(List.of(partnership)).getOrDefault(partnership, ReportingCalendar.QUARTERS);
    }

    @Writes
    @Transactional
    public CalendarView create(CalendarInput input) {
        partnerships.requireEditable(input.partnership());
        return change(new Calendar(), input);
    }

    @Writes
    @Transactional
    public CalendarView replace(UUID id, @Nullable IfMatch ifMatch, CalendarInput input) {
        return change(load(id, ifMatch), input);
    }

    @Writes
    @Transactional
    public CalendarView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Calendar calendar = load(id, ifMatch);
        return change(calendar, patch.onto(calendar.said(), CalendarInput.class, inputs));
    }

    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        roots.remove(load(id, ifMatch));
    }

    private CalendarView change(Calendar calendar, CalendarInput input) {
        calendar.say(input);
        roots.keep(calendar);
        return Objects.requireNonNull(queries.one(calendar.id(), current.get()));
    }

    private Calendar load(UUID id, @Nullable IfMatch ifMatch) {
        return roots.toChange(
                Calendar.class,
                id,
                ifMatch,
                this::get,
                seen -> current.get().mayEdit(seen.partnership().id()),
                "Only the partnership's officers keep its calendars.");
    }
}

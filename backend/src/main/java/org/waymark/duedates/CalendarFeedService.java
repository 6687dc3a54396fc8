package org.waymark.duedates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.Callers;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;
import org.waymark.requests.IfMatch;

/** The calendars that somebody fetches. What they show ends with the grant by which it was shown. */
@ApplicationScoped
public class CalendarFeedService {
    private static final String PATH = "/api/v1/calendar/";

    private final CalendarFeedQueries queries;
    private final DueDateQueries dates;
    private final CalendarText text;
    private final Callers callers;
    private final CurrentCaller current;
    private final Today today;

    CalendarFeedService(
            CalendarFeedQueries queries,
            DueDateQueries dates,
            CalendarText text,
            Callers callers,
            CurrentCaller current,
            Today today) {
        this.queries = queries;
        this.dates = dates;
        this.text = text;
        this.callers = callers;
        this.current = current;
        this.today = today;
    }

    @Transactional
    public Page<CalendarFeedView> page(Paging asked) {
        return queries.page(asked, current.get());
    }

    @Transactional
    public CalendarFeedView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "calendar feed of yours");
    }

    /** Makes an address and shows it, this once. */
    @Writes
    @Transactional
    public CalendarFeedView create(CalendarFeedInput input) {
        Caller caller = current.get();
        UUID agency = input.agency();
        if (agency == null && caller.reach().officer() == null) {
            throw Refusal.invalid(
                    "/agency",
                    "required",
                    "Nobody has said which officer you are, so there is nothing of your own. Name your agency.");
        }
        UUID partnership = agency == null ? null : queries.partnership(agency);
        if (agency != null && (partnership == null || !caller.maySeeMembersOf(partnership))) {
            throw Refusal.notFound("agency");
        }
        if (!mayFetch(caller, agency, partnership)) {
            throw Refusal.forbidden("You may fetch the due dates of an agency that you act for, and your own.");
        }
        String secret = Secret.fresh();
        return get(queries.add(input, Secret.kept(secret), caller)).at(PATH + secret + ".ics");
    }

    /** The address answers no more. */
    @Writes
    @Transactional
    public void revoke(UUID id, @Nullable IfMatch ifMatch) {
        IfMatch.require(ifMatch, get(id).version());
        queries.remove(id);
    }

    /** The calendar at a secret address, as far as whoever made it may still see it. */
    @Transactional
    public byte[] read(String secret) {
        CalendarFeedQueries.Feed feed = Refusal.orNotFound(queries.at(Secret.kept(secret)), "calendar");
        Caller owner = callers.again(feed.owner(), null, null);
        UUID agency = feed.agency() == null ? null : feed.agency().id();
        if (!mayFetch(owner, agency, feed.partnership())) {
            throw Refusal.notFound("calendar");
        }
        return text.of(feed.agency(), dates.owed(agency, owner, today.date()));
    }

    private static boolean mayFetch(Caller caller, @Nullable UUID agency, @Nullable UUID partnership) {
        if (agency == null || partnership == null) {
            return caller.reach().officer() != null;
        }
        return caller.actsForAnyOf(List.of(agency)) || caller.mayEdit(partnership);
    }
}

package org.waymark.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;

/** What the caller watches: what they may read, for themselves alone, and for nobody else to see. */
@ApplicationScoped
public class WatchService {
    private final WatchQueries queries;
    private final CurrentCaller current;

    WatchService(WatchQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<WatchView> page(WatchFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public WatchView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "watch of yours");
    }

    /** Begins to watch something; what is watched already is answered as it is. */
    @Writes
    @Transactional
    public WatchView watch(WatchInput input) {
        Caller caller = current.get();
        WatchQueries.Place place = queries.place(input.type(), input.id());
        if (place == null || !caller.mayRead(place.partnership())) {
            throw Refusal.notFound(Kebab.name(input.type()));
        }
        return get(queries.watch(input.type(), input.id(), place, caller));
    }

    @Writes
    @Transactional
    public void unwatch(UUID id, @Nullable IfMatch ifMatch) {
        IfMatch.require(ifMatch, get(id).version());
        queries.unwatch(id);
    }
}

package org.waymark.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Cursor;

/** News of what the caller watches, and of notes that mention them, as far as they may read it. */
@ApplicationScoped
public class NewsService {
    private final NewsQueries queries;
    private final CurrentCaller current;

    NewsService(NewsQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public NewsPage page(NewsFilter filter) {
        Caller caller = current.get();
        NewsQueries.Stand stand = queries.stand(caller);
        long from = filter.since == null ? stand.seen() : queries.positionAt(filter.since);
        return queries.page(filter, from, stand, caller);
    }

    /** The newest that came after one position and up to another, for somebody who is not calling. */
    @Transactional
    public List<NewsItem> between(Caller who, long after, long upTo, int atMost) {
        NewsFilter filter = new NewsFilter();
        filter.limit = atMost;
        return queries.page(filter, after, new NewsQueries.Stand(upTo, after, null), who)
                .items();
    }

    /** Keeps how far the caller has read, so that every device agrees; it never goes back. */
    @Writes
    @Transactional
    public SeenView see(SeenInput input) {
        Caller caller = current.get();
        Cursor cursor = Cursor.read(input.upTo(), 1);
        Long position = cursor == null ? null : cursor.key(0, Long::valueOf);
        if (position == null || position < 0 || position > queries.stand(caller).head()) {
            throw Refusal.of(ProblemType.BAD_CURSOR, "'upTo' is not a cursor that the news gave.");
        }
        return queries.see(position, caller);
    }
}

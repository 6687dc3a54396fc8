package org.waymark.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Cursor;

/** The feed of changes: everybody is told what they may see, in the order it took effect. */
@ApplicationScoped
public class ChangeService {
    private final ChangeQueries queries;
    private final CurrentCaller current;

    ChangeService(ChangeQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public ChangePage follow(ChangeFilter filter) {
        Caller caller = current.get();
        ChangeQueries.Head head = queries.head();
        if (filter.tail) {
            return new ChangePage(List.of(), ChangeView.cursor(head.position()), true);
        }
        long after = position(filter.after, head);
        UUID agency = agency(filter.agency, caller);
        List<ChangeView> found = queries.between(after, head.position(), filter, agency, caller);
        if (found.size() > filter.limit) {
            List<ChangeView> items = List.copyOf(found.subList(0, filter.limit));
            return new ChangePage(items, items.getLast().cursor(), false);
        }
        return new ChangePage(List.copyOf(found), ChangeView.cursor(Math.max(after, head.position())), true);
    }

    private static long position(@Nullable String encoded, ChangeQueries.Head head) {
        Cursor cursor = Cursor.read(encoded, 1);
        Long position = cursor == null ? null : cursor.key(0, Long::valueOf);
        if (position == null) {
            return head.trimmed();
        }
        if (position < head.trimmed() || position > head.position()) {
            throw Refusal.of(
                    ProblemType.GONE,
                    "The feed serves ninety days and this cursor is not among them. Ask for tail=true, read the"
                            + " collections afresh, and follow from there.");
        }
        return position;
    }

    private @Nullable UUID agency(@Nullable String codeOrId, Caller caller) {
        if (codeOrId == null) {
            return null;
        }
        List<UUID> found = queries.agencies(codeOrId, caller);
        if (found.isEmpty()) {
            throw Refusal.invalid("?agency", "unknown", "There is no agency '" + codeOrId + "' that you may see.");
        }
        if (found.size() > 1) {
            throw Refusal.of(
                    ProblemType.AMBIGUOUS, "'" + codeOrId + "' is the code of several agencies: name it by its id.");
        }
        return found.getFirst();
    }
}

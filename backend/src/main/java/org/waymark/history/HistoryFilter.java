package org.waymark.history;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;

/** Which part of a history is asked for. */
public class HistoryFilter {
    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many entries at most (1 to 500)")
    public int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The cursor that the last page gave as 'next'")
    public @Nullable String after;

    @QueryParam("kind")
    @Parameter(description = "Only what was created, changed or deleted")
    public @Nullable List<HistoryKind> kind;

    @QueryParam("by")
    @Parameter(description = "Only what this principal did: the subject of an entry's 'by', or 'database'")
    public @Nullable String by;

    @QueryParam("since")
    @Parameter(description = "Only what was done at this instant or later")
    public @Nullable Instant since;

    @QueryParam("others")
    @DefaultValue("false")
    @Parameter(description = "Only what others did than the caller")
    public boolean others;

    /** The position in the record before which the page begins; the record has none as high without a cursor. */
    long before() {
        Cursor cursor = Cursor.read(after, 1);
        Long position = cursor == null ? null : cursor.key(0, Long::valueOf);
        return position == null ? Long.MAX_VALUE : position;
    }
}

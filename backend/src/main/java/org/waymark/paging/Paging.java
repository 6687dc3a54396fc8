package org.waymark.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a collection is asked for. */
public class Paging {
    /** As many rows as one page may hold. */
    public static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many rows at most (1 to 500)")
    public int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The cursor that the last page gave as 'next'")
    public @Nullable String after;

    @QueryParam("count")
    @DefaultValue("false")
    @Parameter(description = "Whether to say how many there are in all")
    public boolean count;

    /** One row more than asked, to know whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** The id after which a page in the default order begins. */
    public @Nullable UUID afterId() {
        Cursor cursor = Cursor.read(after, 1);
        return cursor == null ? null : cursor.key(0, UUID::fromString);
    }
}

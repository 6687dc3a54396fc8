package org.waymark.editions;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** Which lines of an edition are asked for, in the order of the plan. */
public class EditionPaging extends Paging {
    @QueryParam("priority")
    @Parameter(description = "Those that stand in this priority")
    public @Nullable List<UUID> priority;

    /** The position after which the page begins. */
    @Nullable
    Integer afterPosition() {
        Cursor cursor = Cursor.read(after, 1);
        return cursor == null ? null : cursor.key(0, Integer::valueOf);
    }
}

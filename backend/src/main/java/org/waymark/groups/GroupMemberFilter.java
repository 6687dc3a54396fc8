package org.waymark.groups;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** Which members of a group are asked for, in the order of its seats. */
public class GroupMemberFilter extends Paging {
    @QueryParam("on")
    @Parameter(description = "The day on which they sit; today when it is left out")
    public @Nullable LocalDate on;

    /** The place after which the page begins. */
    @Nullable
    Integer afterOrdinal() {
        Cursor cursor = Cursor.read(after, 1);
        return cursor == null ? null : cursor.key(0, Integer::valueOf);
    }
}

package org.waymark.reminders;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which reminders of a round are asked for. */
public class ReminderFilter extends Paging {
    @QueryParam("kind")
    public @Nullable List<ReminderKind> kind;
}

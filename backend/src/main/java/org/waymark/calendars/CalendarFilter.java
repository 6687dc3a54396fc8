package org.waymark.calendars;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which calendars are asked for. */
public class CalendarFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;
}

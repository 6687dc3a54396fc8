package org.waymark.calendars;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which periods are asked for. */
public class PeriodFilter {
    @QueryParam("partnership")
    @Parameter(description = "By whose calendar; it must be said", required = true)
    public @Nullable UUID partnership;

    @QueryParam("from")
    @Parameter(description = "Those that end on this day or later; two years ago when it is not said")
    public @Nullable LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Those that begin on this day or before; today when it is not said")
    public @Nullable LocalDate to;
}

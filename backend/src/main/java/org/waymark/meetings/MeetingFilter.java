package org.waymark.meetings;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which meetings of a group are asked for. */
public class MeetingFilter extends Paging {
    @QueryParam("dateFrom")
    @Parameter(description = "Those on this day or later")
    public @Nullable LocalDate dateFrom;

    @QueryParam("dateTo")
    @Parameter(description = "Those on this day or before")
    public @Nullable LocalDate dateTo;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("sort")
    @Parameter(description = "date; with '-' before it, the latest first")
    public @Nullable String sort;
}

package org.waymark.rounds;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which rounds are asked for, and in what order. */
public class RoundFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("state")
    public @Nullable List<RoundState> state;

    @QueryParam("periodStart")
    @Parameter(description = "The first day of the period that the round asks about")
    public @Nullable LocalDate periodStart;

    @QueryParam("sort")
    @Parameter(description = "The order: periodStart or due, each with '-' before it for the falling order")
    public @Nullable String sort;
}

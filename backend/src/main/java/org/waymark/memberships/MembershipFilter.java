package org.waymark.memberships;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which memberships are asked for. */
public class MembershipFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency: its code or id")
    public @Nullable List<String> agency;

    @QueryParam("activeOn")
    @Parameter(description = "Those that hold on this day")
    public @Nullable LocalDate activeOn;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;
}

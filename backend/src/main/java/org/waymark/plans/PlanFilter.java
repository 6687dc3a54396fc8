package org.waymark.plans;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which plans are asked for. */
public class PlanFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("status")
    public @Nullable List<PlanStatus> status;

    @QueryParam("parent")
    @Parameter(description = "Plans that answer this one")
    public @Nullable List<UUID> parent;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words in its title")
    public @Nullable String q;
}

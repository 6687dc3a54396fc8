package org.waymark.deletions;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which deletions are asked for: those that stand, the newest first. */
public class DeletionFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    @Parameter(description = "What was deleted of this plan, and the plan itself")
    public @Nullable List<UUID> plan;

    @QueryParam("type")
    public @Nullable List<DeletedType> type;

    @QueryParam("thing")
    @Parameter(description = "The deletion of the thing of this id")
    public @Nullable List<UUID> thing;
}

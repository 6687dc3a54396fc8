package org.waymark.watching;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.lines.LineType;
import org.waymark.paging.Paging;

/** Which of the caller's watches are asked for. */
public class WatchFilter extends Paging {
    @QueryParam("type")
    public @Nullable List<LineType> type;

    @QueryParam("plan")
    @Parameter(description = "Those on this plan and what stands in it")
    public @Nullable List<UUID> plan;

    @QueryParam("covering")
    @Parameter(description = "Those that cover the thing of this id: on itself, and on whatever stands above it")
    public @Nullable UUID covering;
}

package org.waymark.indicators;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which indicators are asked for. */
public class IndicatorFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    @Parameter(description = "Those that a priority of this plan places, and their parts")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    @Parameter(description = "Those that this priority places, and their parts")
    public @Nullable List<UUID> priority;

    @QueryParam("parent")
    @Parameter(description = "Parts of this indicator; 'none' for whole ones")
    public @Nullable String parent;

    @QueryParam("agency")
    @Parameter(description = "Code or id of an agency that owns it")
    public @Nullable List<String> agency;

    @QueryParam("definitionStatus")
    public @Nullable List<DefinitionStatus> definitionStatus;

    @QueryParam("measure")
    public @Nullable List<Measure> measure;

    @QueryParam("ended")
    @Parameter(
            description =
                    "Whether it has ended; what has is left out unless it is asked for, with 'ended=true' or both")
    public @Nullable List<Boolean> ended;

    @QueryParam("unconfirmed")
    @Parameter(description = "Whether something of it is said to be open")
    public @Nullable Boolean unconfirmed;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words in its title, definition or references")
    public @Nullable String q;
}

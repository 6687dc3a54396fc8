package org.waymark.readiness;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a plan's readiness is asked for. */
public class ReadinessFilter {
    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many rows at most (1 to 500)")
    public int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The cursor that the last page gave as 'next'")
    public @Nullable String after;

    @QueryParam("kind")
    public @Nullable List<ReadinessKind> kind;

    @QueryParam("code")
    public @Nullable List<String> code;

    @QueryParam("agency")
    @Parameter(description = "Only what this agency owns: its code or id")
    public @Nullable List<String> agency;

    @QueryParam("officer")
    @Parameter(description = "Only what this officer owns")
    public @Nullable List<UUID> officer;

    @QueryParam("priority")
    @Parameter(description = "Only what stands under this priority")
    public @Nullable UUID priority;
}

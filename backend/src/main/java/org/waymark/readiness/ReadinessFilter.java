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

    @QueryParam("sort")
    @Parameter(description = "In the plan's order, or by kind, agency or officer first")
    public @Nullable ReadinessSort sort;

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

    @QueryParam("group")
    @Parameter(description = "Only what this group owns")
    public @Nullable List<UUID> group;

    @QueryParam("priority")
    @Parameter(description = "Only what stands under this priority")
    public @Nullable List<UUID> priority;

    @QueryParam("thing")
    @Parameter(description = "Only what is open in this very plan, priority, indicator or action and its milestones")
    public @Nullable List<UUID> thing;
}

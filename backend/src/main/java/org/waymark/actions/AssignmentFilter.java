package org.waymark.actions;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadRole;
import org.waymark.paging.Paging;

/** Which places of agencies are asked for. */
public class AssignmentFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    public @Nullable List<UUID> plan;

    @QueryParam("theme")
    public @Nullable List<UUID> theme;

    @QueryParam("priority")
    public @Nullable List<UUID> priority;

    @QueryParam("action")
    public @Nullable List<UUID> action;

    @QueryParam("agency")
    @Parameter(description = "Code or id of the agency whose place it is")
    public @Nullable List<String> agency;

    @QueryParam("state")
    public @Nullable List<AssignmentState> state;

    @QueryParam("role")
    public @Nullable List<LeadRole> role;

    @QueryParam("open")
    @Parameter(
            description = "Whether the plan is still open and the action has not ended: else nobody answers any more")
    public @Nullable Boolean open;
}

package org.waymark.actions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.Page;

@Path("/api/v1/actions")
@Tag(name = "Actions")
class ActionResource {
    private final ActionFinder finder;

    ActionResource(ActionFinder finder) {
        this.finder = finder;
    }

    @GET
    @Operation(operationId = "listActions", summary = "Actions of the plans you may read")
    public Page<ActionItem> list(@BeanParam ActionFilter filter) {
        return finder.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAction", summary = "One action or sub-action")
    public ActionView get(@PathParam("id") UUID id) {
        return finder.get(id);
    }

    @GET
    @Path("by-external-id/{system}/{value}")
    @Operation(operationId = "getActionByExternalId", summary = "The action that has this id in another system")
    public ActionView getByExternalId(@PathParam("system") String system, @PathParam("value") String value) {
        return finder.getByExternalId(system, value);
    }

    @GET
    @Path("{id}/milestones")
    @Operation(operationId = "listActionMilestones", summary = "The milestones of an action, in order")
    public Page<MilestoneView> milestones(@PathParam("id") UUID id) {
        return finder.milestones(id);
    }

    @GET
    @Path("{id}/assignments")
    @Operation(
            operationId = "listActionAssignments",
            summary = "The places agencies were given in an action, and their answers")
    public Page<AssignmentView> assignments(@PathParam("id") UUID id) {
        return finder.assignments(id);
    }
}

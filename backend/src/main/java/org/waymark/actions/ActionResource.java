package org.waymark.actions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/actions")
@Tag(name = "Actions")
class ActionResource {
    private final ActionService service;

    ActionResource(ActionService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listActions", summary = "The actions and sub-actions you may read")
    public Page<ActionRow> list(@BeanParam ActionFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAction", summary = "One action")
    public ActionView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @GET
    @Path("{id}/milestones")
    @Operation(operationId = "listMilestones", summary = "The milestones of an action, in order")
    public Page<Milestone> milestones(@PathParam("id") UUID id) {
        return service.milestones(id);
    }

    @GET
    @Path("{id}/assignments")
    @Operation(operationId = "listAssignments", summary = "The agencies' own places in an action, in order")
    public Page<Assignment> assignments(@PathParam("id") UUID id) {
        return service.assignments(id);
    }

    @GET
    @Path("by-external-id/{system}/{value}")
    @Operation(operationId = "getActionByExternalId", summary = "The action that has this id in another system")
    public ActionView byExternalId(@PathParam("system") String system, @PathParam("value") String value) {
        return service.byExternalId(system, value);
    }
}

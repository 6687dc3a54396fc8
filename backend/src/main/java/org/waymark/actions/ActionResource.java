package org.waymark.actions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.waymark.changes.AsOf;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;

@Path("/api/v1/actions")
@Tag(name = "Actions")
class ActionResource {
    private final ActionService service;

    ActionResource(ActionService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listActions", summary = "The actions and sub-actions you may read")
    public Page<ActionRow> list(@BeanParam ActionFilter filter, @BeanParam ActionPaging paging) {
        return service.page(filter, paging);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAction", summary = "One action, as it stands or as it stood at an instant")
    public ActionView get(@PathParam("id") UUID id, @BeanParam AsOf when) {
        return service.get(id, when.asOf);
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

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createAction", summary = "Make an action or a sub-action, the last where it stands")
    public ActionView create(ActionInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceAction", summary = "Say anew what an action is, its milestones and leads in order")
    public ActionView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ActionInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeAction", summary = "Change some properties of an action; another priority moves it")
    public ActionView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteAction",
            summary = "Delete an action without sub-actions that no edition or report knows")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

package org.waymark.priorities;

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

@Path("/api/v1/priorities")
@Tag(name = "Priorities")
class PriorityResource {
    private final PriorityService service;

    PriorityResource(PriorityService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPriorities", summary = "The priorities you may read")
    public Page<PriorityView> list(@BeanParam PriorityFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPriority", summary = "One priority, as it stands or as it stood at an instant")
    public PriorityView get(@PathParam("id") UUID id, @BeanParam AsOf when) {
        return service.get(id, when.asOf);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createPriority", summary = "Make a priority, the last of its plan")
    public PriorityView create(PriorityInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "replacePriority",
            summary = "Say anew what a priority is, with every part of its template")
    public PriorityView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PriorityInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePriority", summary = "Change some properties of a priority")
    public PriorityView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePriority", summary = "Delete a priority without actions that no edition knows")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

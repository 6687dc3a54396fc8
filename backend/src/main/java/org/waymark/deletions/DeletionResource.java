package org.waymark.deletions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/deletions")
@Tag(name = "Plans")
class DeletionResource {
    private final DeletionService service;

    DeletionResource(DeletionService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listDeletions", summary = "What was deleted of plans and can be restored, newest first")
    public Page<DeletionView> list(@BeanParam DeletionFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDeletion", summary = "One deletion, what went with it, and who did it")
    public DeletionView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionDeletion", summary = "Restore what was deleted, with all that went with it")
    public DeletionView transition(@PathParam("id") UUID id, DeletionTransition transition) {
        return service.transition(id, transition);
    }
}

package org.waymark.actions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/assignments")
@Tag(name = "Actions")
class AssignmentResource {
    private final AssignmentService service;

    AssignmentResource(AssignmentService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listAllAssignments",
            summary =
                    "The places of agencies in the actions you may read: what is proposed to one, or declined in a plan")
    public Page<Assignment> list(@BeanParam AssignmentFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAssignment", summary = "The place of an agency in an action")
    public Assignment get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(
            operationId = "transitionAssignment",
            summary = "Accept or decline your agency's place, record what was agreed elsewhere, or propose it again")
    public Assignment transition(@PathParam("id") UUID id, AssignmentTransition transition) {
        return service.transition(id, transition);
    }
}

package org.waymark.succession.reassignment;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/reassignments")
@Tag(name = "Plans")
class ReassignmentResource {
    private final ReassignmentService service;

    ReassignmentResource(ReassignmentService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "reassignLines",
            summary = "Give every line that a filter finds from one agency, officer or group to another")
    public Reassigned reassign(@PathParam("id") UUID id, ReassignmentInput input) {
        return service.reassign(id, input);
    }
}

package org.waymark.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/unpublished")
@Tag(name = "Editions")
class UnpublishedResource {
    private final ComparisonService service;

    UnpublishedResource(ComparisonService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listUnpublishedChanges",
            summary = "What changed in a plan since the edition that the public sees, or since another")
    public PlanChangesPage list(@PathParam("id") UUID id, @BeanParam ChangesFilter filter) {
        return service.since(id, filter);
    }
}

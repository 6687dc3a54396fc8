package org.waymark.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/editions/{label}/changes")
@Tag(name = "Editions")
class EditionChangesResource {
    private final ComparisonService service;

    EditionChangesResource(ComparisonService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listEditionChanges",
            summary = "What changed between an edition and an earlier one, promise and wording apart")
    public PlanChangesPage list(
            @PathParam("id") UUID id, @PathParam("label") String label, @BeanParam ChangesFilter filter) {
        return service.between(id, label, filter);
    }
}

package org.waymark.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/history")
@Tag(name = "History")
class PlanHistoryResource {
    private final HistoryService service;

    PlanHistoryResource(HistoryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listPlanHistory",
            summary = "What became of a plan and, if asked, of its priorities and actions, in words, the newest first")
    public HistoryPage list(@PathParam("id") UUID id, @BeanParam PlanHistoryFilter filter) {
        return service.ofPlan(id, filter);
    }
}

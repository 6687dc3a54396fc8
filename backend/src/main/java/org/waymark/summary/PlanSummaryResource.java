package org.waymark.summary;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/summary")
@Tag(name = "Summaries")
class PlanSummaryResource {
    private final SummaryService service;

    PlanSummaryResource(SummaryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getPlanSummary",
            summary = "Where a plan stands, by theme, priority and lead agency, and what others changed since you last"
                    + " looked; each figure says which list holds its rows")
    public PlanSummary get(@PathParam("id") UUID id, @BeanParam SummaryFilter filter) {
        return service.ofPlan(id, filter);
    }

    @POST
    @Path("seen")
    @Operation(operationId = "seePlanSummary", summary = "Say how far you have looked at a plan")
    public SummarySeenView see(@PathParam("id") UUID id, SummarySeenInput input) {
        return service.see(id, input);
    }
}

package org.waymark.summary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/agencies/{id}/summary")
@Tag(name = "Summaries")
class AgencySummaryResource {
    private final SummaryService service;

    AgencySummaryResource(SummaryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getAgencySummary",
            summary =
                    "Where an agency stands in all open plans that you may read, together and by plan; each figure says"
                            + " which list holds its rows")
    public AgencySummary get(@PathParam("id") UUID id) {
        return service.ofAgency(id);
    }
}

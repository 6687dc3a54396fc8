package org.waymark.numbering;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/numbering")
@Tag(name = "Plans")
class NumberingResource {
    private final NumberingService service;

    NumberingResource(NumberingService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "numberPlan",
            summary = "Number a plan's priorities and actions, or the actions of one priority, by their order")
    public NumberingView number(@PathParam("id") UUID id, NumberingInput input) {
        return service.number(id, input);
    }
}

package org.waymark.readiness;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/readiness")
@Tag(name = "Plans")
class ReadinessResource {
    private final ReadinessService service;

    ReadinessResource(ReadinessService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getPlanReadiness",
            summary = "What is open, missing or suspicious in a plan, in its own order")
    public ReadinessPage get(@PathParam("id") UUID id, @BeanParam ReadinessFilter filter) {
        return service.of(id, filter);
    }
}

package org.waymark.plans;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/plans")
@Tag(name = "Plans")
class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "The plans you may read")
    public Page<PlanView> list(@BeanParam PlanFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlan", summary = "One plan")
    public PlanView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

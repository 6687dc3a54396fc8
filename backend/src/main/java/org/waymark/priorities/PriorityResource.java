package org.waymark.priorities;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/priorities")
@Tag(name = "Priorities")
class PriorityResource {
    private final PriorityService service;

    PriorityResource(PriorityService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPriorities", summary = "The priorities you may read")
    public Page<PriorityView> list(@BeanParam PriorityFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPriority", summary = "One priority")
    public PriorityView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

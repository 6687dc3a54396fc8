package org.waymark.priorities;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.IfMatch;

@Path("/api/v1/priorities/{id}/place")
@Tag(name = "Priorities")
class PriorityPlaceResource {
    private final PriorityPlaceService service;

    PriorityPlaceResource(PriorityPlaceService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPriorityPlace", summary = "Where a priority stands in its plan")
    public PriorityPlace get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PUT
    @Operation(operationId = "movePriority", summary = "Move a priority up or down in its plan, or to another theme")
    public PriorityPlace move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PriorityPlaceInput place) {
        return service.move(id, ifMatch, place);
    }
}

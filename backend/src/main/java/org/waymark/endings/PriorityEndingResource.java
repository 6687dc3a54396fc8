package org.waymark.endings;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.priorities.PriorityView;
import org.waymark.requests.IfMatch;

@Path("/api/v1/priorities/{id}/transitions")
@Tag(name = "Priorities")
class PriorityEndingResource {
    private final EndingService service;

    PriorityEndingResource(EndingService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "transitionPriority",
            summary = "End a priority with its actions, or bring it back with those that ended with it")
    public PriorityView transition(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            StandingTransition transition) {
        return service.priority(id, ifMatch, transition);
    }
}

package org.waymark.endings;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionView;
import org.waymark.requests.IfMatch;

@Path("/api/v1/actions/{id}/transitions")
@Tag(name = "Actions")
class ActionEndingResource {
    private final EndingService service;

    ActionEndingResource(EndingService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "transitionAction",
            summary = "End an action with its sub-actions, or bring it back with those that ended with it")
    public ActionView transition(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            StandingTransition transition) {
        return service.action(id, ifMatch, transition);
    }
}

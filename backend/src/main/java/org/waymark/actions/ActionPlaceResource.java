package org.waymark.actions;

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

@Path("/api/v1/actions/{id}/place")
@Tag(name = "Actions")
class ActionPlaceResource {
    private final ActionPlaceService service;

    ActionPlaceResource(ActionPlaceService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getActionPlace", summary = "Where an action stands")
    public ActionPlace get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @PUT
    @Operation(
            operationId = "moveAction",
            summary =
                    "Move an action, with its sub-actions: up or down, to another priority, under another or out of it")
    public ActionPlace move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, ActionPlaceInput place) {
        return service.move(id, ifMatch, place);
    }
}

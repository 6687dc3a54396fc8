package org.waymark.editions;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.plans.PlanView;
import org.waymark.requests.IfMatch;

@Path("/api/v1/plans/{id}/transitions")
@Tag(name = "Plans")
class TransitionResource {
    private final TransitionService service;

    TransitionResource(TransitionService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "transitionPlan",
            summary = "Open a plan for consultation, agree it, publish it, close it, or take it back to draft")
    public PlanView transition(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PlanTransition transition) {
        return service.transition(id, ifMatch, transition);
    }
}

package org.waymark.endings;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.indicators.IndicatorView;
import org.waymark.requests.IfMatch;

@Path("/api/v1/indicators/{id}/transitions")
@Tag(name = "Indicators")
class IndicatorEndingResource {
    private final EndingService service;

    IndicatorEndingResource(EndingService service) {
        this.service = service;
    }

    @POST
    @Operation(
            operationId = "transitionIndicator",
            summary = "End an indicator with its parts, or bring it back with those that ended with it")
    public IndicatorView transition(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            StandingTransition transition) {
        return service.indicator(id, ifMatch, transition);
    }
}

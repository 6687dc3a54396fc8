package org.waymark.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/indicators/{id}/history")
@Tag(name = "History")
class IndicatorHistoryResource {
    private final HistoryService service;

    IndicatorHistoryResource(HistoryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listIndicatorHistory",
            summary = "What became of an indicator, in words, the newest first")
    public HistoryPage list(@PathParam("id") UUID id, @BeanParam HistoryFilter filter) {
        return service.of(HistoryType.INDICATOR, id, filter);
    }
}

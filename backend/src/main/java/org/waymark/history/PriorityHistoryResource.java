package org.waymark.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/priorities/{id}/history")
@Tag(name = "History")
class PriorityHistoryResource {
    private final HistoryService service;

    PriorityHistoryResource(HistoryService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPriorityHistory", summary = "What became of a priority, in words, the newest first")
    public HistoryPage list(@PathParam("id") UUID id, @BeanParam HistoryFilter filter) {
        return service.of(HistoryType.PRIORITY, id, filter);
    }
}

package org.waymark.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/actions/{id}/history")
@Tag(name = "History")
class ActionHistoryResource {
    private final HistoryService service;

    ActionHistoryResource(HistoryService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listActionHistory", summary = "What became of an action, in words, the newest first")
    public HistoryPage list(@PathParam("id") UUID id, @BeanParam HistoryFilter filter) {
        return service.of(HistoryType.ACTION, id, filter);
    }
}

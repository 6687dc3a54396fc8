package org.waymark.changes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/changes")
@Tag(name = "Changes")
class ChangeResource {
    private final ChangeService service;

    ChangeResource(ChangeService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listChanges", summary = "What changed, in the order it took effect")
    public ChangePage follow(@BeanParam ChangeFilter filter) {
        return service.follow(filter);
    }
}

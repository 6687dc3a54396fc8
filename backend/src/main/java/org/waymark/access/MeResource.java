package org.waymark.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Tag(name = "Me")
class MeResource {
    private final MeService service;

    MeResource(MeService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getMe", summary = "Who you are here and what you may do")
    public MeView get() {
        return service.get();
    }
}

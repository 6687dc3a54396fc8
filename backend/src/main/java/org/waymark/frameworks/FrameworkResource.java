package org.waymark.frameworks;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/frameworks")
@Tag(name = "Frameworks")
class FrameworkResource {
    private final FrameworkService service;

    FrameworkResource(FrameworkService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "The frameworks you may read")
    public Page<FrameworkView> list(@BeanParam FrameworkFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFramework", summary = "One framework")
    public FrameworkView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

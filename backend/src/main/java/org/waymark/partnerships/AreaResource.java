package org.waymark.partnerships;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/areas")
@Tag(name = "Areas")
class AreaResource {
    private final AreaService service;

    AreaResource(AreaService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listAreas", summary = "The areas that partnerships and figures are for")
    public Page<AreaView> list(@BeanParam AreaFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getArea", summary = "One area")
    public AreaView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

package org.waymark.indicators;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/indicators")
@Tag(name = "Indicators")
class IndicatorResource {
    private final IndicatorService service;

    IndicatorResource(IndicatorService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "The indicators you may read")
    public Page<IndicatorView> list(@BeanParam IndicatorFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getIndicator", summary = "One indicator")
    public IndicatorView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

package org.waymark.indicators;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.waymark.changes.AsOf;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;

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
    @Operation(operationId = "getIndicator", summary = "One indicator, as it stands or as it stood at an instant")
    public IndicatorView get(@PathParam("id") UUID id, @BeanParam AsOf when) {
        return service.get(id, when.asOf);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createIndicator", summary = "Make an indicator")
    public IndicatorView create(IndicatorInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceIndicator", summary = "Say anew what an indicator is")
    public IndicatorView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, IndicatorInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeIndicator", summary = "Change some properties of an indicator")
    public IndicatorView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteIndicator",
            summary = "Delete an indicator that no priority places and that nothing knows")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

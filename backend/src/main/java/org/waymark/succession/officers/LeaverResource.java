package org.waymark.succession.officers;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.IfMatch;

@Path("/api/v1/officers/{id}")
@Tag(name = "Officers")
class LeaverResource {
    private final LeaverService service;

    LeaverResource(LeaverService service) {
        this.service = service;
    }

    @GET
    @Path("work")
    @Operation(operationId = "getOfficerWork", summary = "Everything open that names an officer or post")
    public WorkPage work(@PathParam("id") UUID id, @BeanParam WorkFilter filter) {
        return service.work(id, filter);
    }

    @POST
    @Path("departure")
    @Operation(
            operationId = "handOnOfficersWork",
            summary = "Say that an officer leaves, and hand on what they hold in one step")
    public HandedOn depart(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, DepartureInput input) {
        return service.depart(id, ifMatch, input);
    }

    @POST
    @Path("merge")
    @Operation(operationId = "mergeOfficer", summary = "Make one of an officer who was entered twice")
    public HandedOn merge(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergeInput input) {
        return service.merge(id, ifMatch, input);
    }
}

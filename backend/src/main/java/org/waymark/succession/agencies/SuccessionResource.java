package org.waymark.succession.agencies;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;

@Path("/api/v1/agencies/{id}/succession")
@Tag(name = "Agencies")
class SuccessionResource {
    private final SuccessionService service;

    SuccessionResource(SuccessionService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listAgencySuccession", summary = "What an agency was called before, and whom it followed")
    public Page<SuccessionView> list(@PathParam("id") UUID id) {
        return service.of(id);
    }

    @POST
    @Operation(
            operationId = "succeedAgency",
            summary = "Say that an agency was renamed, merged or split; what it holds goes over in one step")
    public Succeeded succeed(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, SuccessionInput input) {
        return service.succeed(id, ifMatch, input);
    }
}

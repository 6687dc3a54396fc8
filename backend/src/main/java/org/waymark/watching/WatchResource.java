package org.waymark.watching;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;

@Path("/api/v1/watches")
@Tag(name = "Watching")
class WatchResource {
    private final WatchService service;

    WatchResource(WatchService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listWatches", summary = "What you watch; nobody else sees it")
    public Page<WatchView> list(@BeanParam WatchFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWatch", summary = "One thing you watch")
    public WatchView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createWatch",
            summary = "Watch a plan, a priority, an action or a line; what you watch already is answered as it is")
    public WatchView watch(WatchInput input) {
        return service.watch(input);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteWatch", summary = "Stop watching")
    public void unwatch(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.unwatch(id, ifMatch);
    }
}

package org.waymark.savedviews;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.waymark.requests.MergePatch;

@Path("/api/v1/saved-views")
@Tag(name = "Saved views")
class SavedViewResource {
    private final SavedViewService service;

    SavedViewResource(SavedViewService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listSavedViews", summary = "The saved views that are yours or shared with you")
    public Page<SavedViewView> list(@BeanParam SavedViewFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getSavedView", summary = "One saved view")
    public SavedViewView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createSavedView", summary = "Save what a list filters, for yourself or to share it")
    public SavedViewView create(SavedViewInput input) {
        return service.create(input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSavedView", summary = "Change a saved view")
    public SavedViewView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteSavedView", summary = "Delete a saved view")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

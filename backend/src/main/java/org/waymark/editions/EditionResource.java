package org.waymark.editions;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.waymark.answers.Lasting;
import org.waymark.paging.Page;

@Path("/api/v1/plans/{id}/editions")
@Tag(name = "Editions")
class EditionResource {
    private final EditionService service;

    EditionResource(EditionService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listEditions", summary = "The editions of a plan, the newest first")
    public Page<EditionView> list(@PathParam("id") UUID id, @BeanParam EditionFilter filter) {
        return service.page(id, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createEdition", summary = "Make an edition of a plan as it stands now")
    public EditionView create(@PathParam("id") UUID id, EditionInput input) {
        return service.create(id, input);
    }

    @GET
    @Path("{label}")
    @Operation(operationId = "getEdition", summary = "One edition, by its label or its id")
    public EditionView get(@PathParam("id") UUID id, @PathParam("label") String label) {
        return service.get(id, label);
    }

    @GET
    @Path("{label}/priorities")
    @Lasting
    @Operation(operationId = "listEditionPriorities", summary = "The priorities of an edition, in its order")
    public Page<EditionPriority> priorities(
            @PathParam("id") UUID id, @PathParam("label") String label, @BeanParam EditionPaging paging) {
        return service.priorities(id, label, paging);
    }

    @GET
    @Path("{label}/actions")
    @Lasting
    @Operation(
            operationId = "listEditionActions",
            summary = "The actions of an edition, in its order, sub-actions after their action")
    public Page<EditionAction> actions(
            @PathParam("id") UUID id, @PathParam("label") String label, @BeanParam EditionPaging paging) {
        return service.actions(id, label, paging);
    }

    @GET
    @Path("{label}/indicators")
    @Lasting
    @Operation(
            operationId = "listEditionIndicators",
            summary = "The indicators of an edition, each part after its whole")
    public Page<EditionIndicator> indicators(
            @PathParam("id") UUID id, @PathParam("label") String label, @BeanParam EditionPaging paging) {
        return service.indicators(id, label, paging);
    }
}

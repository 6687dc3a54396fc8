package org.waymark.plans;

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

@Path("/api/v1/plans")
@Tag(name = "Plans")
class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPlans", summary = "The plans you may read")
    public Page<PlanView> list(@BeanParam PlanFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPlan", summary = "One plan, as it stands or as it stood at an instant")
    public PlanView get(@PathParam("id") UUID id, @BeanParam AsOf when) {
        return service.get(id, when.asOf);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createPlan", summary = "Make a plan, a draft")
    public PlanView create(PlanInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replacePlan", summary = "Say anew what a plan is, its sections and themes in order")
    public PlanView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, PlanInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePlan", summary = "Change some properties of a plan")
    public PlanView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deletePlan", summary = "Delete a plan that holds nothing and that no edition knows")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

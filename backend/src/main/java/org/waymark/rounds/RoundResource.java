package org.waymark.rounds;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/api/v1/reporting-rounds")
@Tag(name = "Reporting rounds")
class RoundResource {
    private final RoundService service;

    RoundResource(RoundService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listReportingRounds", summary = "The reporting rounds you may see, and how far each is")
    public Page<RoundView> list(@BeanParam RoundFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getReportingRound", summary = "One reporting round, and how far it has been answered")
    public RoundView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openReportingRound",
            summary = "Ask every agency for its progress in a period that has ended")
    public RoundView create(RoundInput input) {
        return service.create(input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeReportingRound", summary = "Say another due day or other instructions")
    public RoundView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionReportingRound", summary = "Close a reporting round, or open it again")
    public RoundView transition(@PathParam("id") UUID id, RoundTransition transition) {
        return service.transition(id, transition);
    }

    @GET
    @Path("{id}/owed")
    @Operation(operationId = "listOwedReports", summary = "Who owes what in a round, and what has come")
    public Page<OwedView> owed(@PathParam("id") UUID id, @BeanParam OwedFilter filter) {
        return service.owed(id, filter);
    }

    @GET
    @Path("{id}/outstanding")
    @Operation(
            operationId = "listOutstandingReports",
            summary = "How far a round has been answered, agency by agency, officer by officer or priority by priority")
    public Page<OutstandingView> outstanding(@PathParam("id") UUID id, @BeanParam OutstandingFilter filter) {
        return service.outstanding(id, filter);
    }
}

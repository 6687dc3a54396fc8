package org.waymark.progress;

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

@Path("/api/v1/progress-reports")
@Tag(name = "Progress")
class ProgressReportResource {
    private final ProgressReportService service;

    ProgressReportResource(ProgressReportService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listProgressReports",
            summary = "The progress reports you may read: what was handed in, and your own agency's drafts")
    public Page<ProgressReportView> list(@BeanParam ProgressReportFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProgressReport", summary = "One progress report, with what was said before it")
    public ProgressReportView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createProgressReport",
            summary = "Begin the report of an agency on an action and a period, as a draft")
    public ProgressReportView create(ProgressReportInput input) {
        return service.create(input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeProgressReport", summary = "Change what a draft says")
    public ProgressReportView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteProgressReport", summary = "Delete a draft")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(
            operationId = "transitionProgressReport",
            summary = "Hand a report in or take it back; accept it, or return it with a reason")
    public ProgressReportView transition(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            ProgressReportTransition transition) {
        return service.transition(id, ifMatch, transition);
    }
}

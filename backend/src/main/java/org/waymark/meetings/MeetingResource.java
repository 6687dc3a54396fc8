package org.waymark.meetings;

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
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;

@Path("/api/v1/groups/{id}/meetings")
@Tag(name = "Groups")
class MeetingResource {
    private final MeetingService service;

    MeetingResource(MeetingService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "The meetings of a group, with who came and what was decided")
    public Page<MeetingView> list(@PathParam("id") UUID id, @BeanParam MeetingFilter filter) {
        return service.page(id, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createMeeting", summary = "Enter a meeting of a group, past or to come")
    public MeetingView create(@PathParam("id") UUID id, MeetingInput input) {
        return service.create(id, input);
    }

    @GET
    @Path("{meeting}")
    @Operation(operationId = "getMeeting", summary = "One meeting of a group")
    public MeetingView get(@PathParam("id") UUID id, @PathParam("meeting") UUID meeting) {
        return service.get(id, meeting);
    }

    @PUT
    @Path("{meeting}")
    @Operation(operationId = "replaceMeeting", summary = "Say anew what a meeting was")
    public MeetingView replace(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            MeetingInput input) {
        return service.replace(id, meeting, ifMatch, input);
    }

    @PATCH
    @Path("{meeting}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeMeeting",
            summary = "Record who came to a meeting and what was decided, or change it")
    public MeetingView patch(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            MergePatch patch) {
        return service.patch(id, meeting, ifMatch, patch);
    }

    @DELETE
    @Path("{meeting}")
    @Operation(operationId = "deleteMeeting", summary = "Delete a meeting at which nothing was decided")
    public void delete(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, meeting, ifMatch);
    }
}

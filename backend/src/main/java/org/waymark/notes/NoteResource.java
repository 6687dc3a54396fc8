package org.waymark.notes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Page;
import org.waymark.requests.Call;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;

@Path("/api/v1/notes")
@Tag(name = "Notes")
class NoteResource {
    private final NoteService service;
    private final Call call;

    NoteResource(NoteService service, Call call) {
        this.service = service;
        this.call = call;
    }

    @GET
    @Operation(operationId = "listNotes", summary = "The notes and questions you may read, with their replies")
    public Page<NoteView> list(@BeanParam NoteFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getNote", summary = "One note with its replies, or one reply")
    public NoteView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createNote", summary = "Leave a note or a question on a line of a plan")
    public NoteView create(NoteInput input) {
        return service.create(input);
    }

    @POST
    @Path("{id}/replies")
    @Consumes(MediaType.APPLICATION_JSON) // a record of one text could be read from plain text too
    @ResponseStatus(201)
    @Operation(operationId = "replyToNote", summary = "Reply to a note")
    public RestResponse<NoteView> reply(@PathParam("id") UUID id, ReplyInput input) {
        NoteView made = service.reply(id, input);
        var answer = RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, made);
        return call.dryRun()
                ? answer.build()
                : answer.header(HttpHeaders.LOCATION, "/api/v1/notes/" + made.id())
                        .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeNote", summary = "Say a note or a reply of your own in other words")
    public NoteView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionNote", summary = "Settle a note, open it again, or withdraw your own")
    public NoteView transition(@PathParam("id") UUID id, NoteTransition transition) {
        return service.transition(id, transition);
    }
}

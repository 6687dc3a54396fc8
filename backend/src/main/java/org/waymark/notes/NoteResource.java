package org.waymark.notes;

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

@Path("/api/v1/notes")
@Tag(name = "Notes")
class NoteResource {
    private final NoteService service;

    NoteResource(NoteService service) {
        this.service = service;
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
    @ResponseStatus(201)
    @Operation(operationId = "replyToNote", summary = "Reply to a note")
    public NoteView reply(@PathParam("id") UUID id, ReplyInput input) {
        return service.reply(id, input);
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

package org.waymark.notes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;

@Path("/api/v1/actions/{id}/notes")
@Tag(name = "Notes")
class ActionNotesResource {
    private final NoteService service;

    ActionNotesResource(NoteService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listActionNotes", summary = "The notes on an action and its milestones")
    public Page<NoteView> list(@PathParam("id") UUID id, @BeanParam Paging paging) {
        return service.ofAction(id, paging);
    }
}

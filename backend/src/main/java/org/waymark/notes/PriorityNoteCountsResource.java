package org.waymark.notes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/priorities/{id}/note-counts")
@Tag(name = "Notes")
class PriorityNoteCountsResource {
    private final NoteService service;

    PriorityNoteCountsResource(NoteService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "getPriorityNoteCounts",
            summary = "How many notes and questions are open on each line of a priority")
    public NoteCounts get(@PathParam("id") UUID id) {
        return service.countsOfPriority(id);
    }
}

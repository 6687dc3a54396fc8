package org.waymark.notes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/plans/{id}/note-counts")
@Tag(name = "Notes")
class PlanNoteCountsResource {
    private final NoteService service;

    PlanNoteCountsResource(NoteService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getPlanNoteCounts", summary = "How many notes and questions are open in each priority")
    public NoteCounts get(@PathParam("id") UUID id) {
        return service.countsOfPlan(id);
    }
}

package org.waymark.jobs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/jobs/{id}")
@Tag(name = "Jobs")
class JobResource {
    private final JobService service;

    JobResource(JobService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getJob", summary = "How far a piece of long work has come, and what came of it")
    public JobView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("transitions")
    @Operation(operationId = "transitionJob", summary = "Stop a piece of long work; what it did is undone")
    public JobView transition(@PathParam("id") UUID id, JobTransition transition) {
        return service.transition(id, transition);
    }
}

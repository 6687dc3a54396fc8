package org.waymark.reminders;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.waymark.paging.Page;

@Path("/api/v1/reporting-rounds/{id}/reminders")
@Tag(name = "Reporting rounds")
class ReminderResource {
    private final ReminderService service;

    ReminderResource(ReminderService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listReminders",
            summary = "When those who owe reports in a round were asked, and whom that reached")
    public Page<ReminderView> list(@PathParam("id") UUID id, @BeanParam ReminderFilter filter) {
        return service.page(id, filter);
    }

    @GET
    @Path("{reminder}")
    @Operation(operationId = "getReminder", summary = "One reminder of a round, and whom it reached")
    public ReminderView get(@PathParam("id") UUID id, @PathParam("reminder") UUID reminder) {
        return service.get(id, reminder);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "chaseReports",
            summary = "Remind all who have not answered, by mail, and say whom that reaches")
    public ReminderView chase(@PathParam("id") UUID id, ReminderInput input) {
        return service.chase(id, input);
    }
}

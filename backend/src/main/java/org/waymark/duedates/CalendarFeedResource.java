package org.waymark.duedates;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Page;
import org.waymark.paging.Paging;
import org.waymark.requests.IfMatch;

@Path("/api/v1/calendar-feeds")
@Tag(name = "Calendar feeds")
class CalendarFeedResource {
    private final CalendarFeedService service;

    CalendarFeedResource(CalendarFeedService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listCalendarFeeds",
            summary = "The calendars of due dates that you fetch; nobody else sees them")
    public Page<CalendarFeedView> list(@BeanParam Paging asked) {
        return service.page(asked);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getCalendarFeed",
            summary = "One calendar of due dates that you fetch, without its address")
    public CalendarFeedView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createCalendarFeed",
            summary = "Make a secret address at which a calendar program fetches due dates: your own, or your agency's")
    public CalendarFeedView create(CalendarFeedInput input) {
        return service.create(input);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteCalendarFeed", summary = "Revoke the address: from now on it answers 404")
    public void revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.revoke(id, ifMatch);
    }
}

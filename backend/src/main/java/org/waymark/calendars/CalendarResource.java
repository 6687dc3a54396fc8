package org.waymark.calendars;

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

@Path("/api/v1/calendars")
@Tag(name = "Calendars")
class CalendarResource {
    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "The calendars of the partnerships you may read")
    public Page<CalendarView> list(@BeanParam CalendarFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("periods")
    @Operation(
            operationId = "listReportingPeriods",
            summary = "The periods by which a partnership reports, whether it has a calendar of its own or not")
    public PeriodsView periods(@BeanParam PeriodFilter filter) {
        return service.periods(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCalendar", summary = "One calendar")
    public CalendarView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createCalendar",
            summary = "Give a partnership a calendar of quarters, half-years or terms")
    public CalendarView create(CalendarInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceCalendar", summary = "Say anew what a calendar is")
    public CalendarView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, CalendarInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeCalendar", summary = "Change some properties of a calendar")
    public CalendarView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "deleteCalendar",
            summary = "Delete a calendar; without one a partnership reports by quarters of the financial year")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

package org.waymark.duedates;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.Digests;
import org.waymark.requests.Anonymous;

/** What a calendar program fetches, which can sign in nowhere: the address is the secret. */
@Path("/api/v1/calendar")
@Anonymous
@Tag(name = "Calendar feeds")
class CalendarResource {
    private static final String CALENDAR = "text/calendar; charset=utf-8";
    /** A program that asks more often than this is answered by its own cache. */
    private static final String KEPT = "private, max-age=900";

    private final CalendarFeedService service;

    CalendarResource(CalendarFeedService service) {
        this.service = service;
    }

    @GET
    @Path("{secret}.ics")
    @Produces(CALENDAR)
    @Operation(
            operationId = "fetchCalendar",
            summary = "The due dates at a secret address, as a calendar (RFC 5545) of whole days")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 16_000_000)))
    @APIResponse(
            responseCode = "304",
            description = "Nothing has changed since the ETag that was sent as If-None-Match")
    public Response get(
            @PathParam("secret") @Parameter(description = "What the address of the feed holds") String secret,
            @Context Request request) {
        return answer(service.read(secret), request);
    }

    private static Response answer(byte[] calendar, Request request) {
        EntityTag tag = new EntityTag(Digests.sha256(calendar).substring(0, 16));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(calendar, CALENDAR) : same)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .build();
    }
}

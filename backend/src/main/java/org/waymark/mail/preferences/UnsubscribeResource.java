package org.waymark.mail.preferences;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.waymark.requests.Anonymous;

@Path("/api/v1/unsubscribe/{token}")
@Tag(name = "Mail")
@Anonymous
class UnsubscribeResource {
    private final UnsubscribeService service;
    private final String web;

    UnsubscribeResource(UnsubscribeService service, @ConfigProperty(name = "waymark.web-address") String web) {
        this.service = service;
        this.web = web;
    }

    @GET
    @Operation(
            operationId = "getUnsubscribe",
            summary = "What the link in a mail turns off; nothing is turned off yet",
            description = "Whoever opens it in a browser is sent to the web client's page that asks first.")
    public RestResponse<UnsubscribeView> get(@PathParam("token") String token, @Context HttpHeaders headers) {
        UnsubscribeView view = service.get(token);
        return headers.getAcceptableMediaTypes().getFirst().getSubtype().equals("html")
                ? RestResponse.seeOther(URI.create(web + "/unsubscribe/" + token))
                : RestResponse.ok(view);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "unsubscribe",
            summary = "Turn off, or on again, what a mail told of",
            description = "As RFC 8058 has it: mail programs send this by themselves when somebody presses their"
                    + " button to unsubscribe. The body is not looked at.")
    public UnsubscribeView off(
            @PathParam("token") String token,
            @QueryParam("undo")
                    @DefaultValue("false")
                    @Parameter(description = "Puts back what held before this link turned it off")
                    boolean undo) {
        return undo ? service.undo(token) : service.off(token);
    }
}

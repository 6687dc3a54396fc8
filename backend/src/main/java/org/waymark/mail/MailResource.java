package org.waymark.mail;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/mail")
@Tag(name = "Mail")
class MailResource {
    private final MailListService service;

    MailResource(MailListService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listMail",
            summary =
                    "What was mailed to whom, newest first: what waits, what was sent, and what did not arrive and why")
    public Page<MailView> list(@BeanParam MailFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMail", summary = "One mail: to whom, when, and what came of it")
    public MailView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionMail", summary = "Send a mail again that did not arrive")
    public MailView transition(@PathParam("id") UUID id, MailTransition transition) {
        return service.transition(id, transition);
    }
}

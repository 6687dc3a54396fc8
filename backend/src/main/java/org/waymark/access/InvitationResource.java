package org.waymark.access;

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

@Path("/api/v1/invitations")
@Tag(name = "Invitations")
class InvitationResource {
    private final InvitationService service;

    InvitationResource(InvitationService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listInvitations", summary = "The invitations you may see")
    public Page<InvitationView> list(@BeanParam InvitationFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getInvitation", summary = "One invitation")
    public InvitationView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createInvitation", summary = "Invite somebody to a role by their address")
    public InvitationView create(InvitationInput input) {
        return service.create(input);
    }

    @POST
    @Path("{id}/transitions")
    @Operation(operationId = "transitionInvitation", summary = "Withdraw an open invitation")
    public InvitationView transition(@PathParam("id") UUID id, InvitationTransition transition) {
        return service.transition(id, transition);
    }
}

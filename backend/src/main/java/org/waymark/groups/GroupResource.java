package org.waymark.groups;

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

@Path("/api/v1/groups")
@Tag(name = "Groups")
class GroupResource {
    private final GroupService service;

    GroupResource(GroupService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listGroups", summary = "The groups you may see")
    public Page<GroupView> list(@BeanParam GroupFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getGroup", summary = "One group")
    public GroupView get(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @GET
    @Path("{id}/members")
    @Operation(operationId = "listGroupMembers", summary = "Who sits on a group, today or on another day")
    public Page<GroupMember> members(@PathParam("id") UUID id, @BeanParam GroupMemberFilter filter) {
        return service.members(id, filter);
    }

    @POST
    @ResponseStatus(201)
    @Operation(operationId = "createGroup", summary = "Make a group")
    public GroupView create(GroupInput input) {
        return service.create(input);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "replaceGroup", summary = "Say anew what a group is")
    public GroupView replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, GroupInput input) {
        return service.replace(id, ifMatch, input);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeGroup", summary = "Change some properties of a group")
    public GroupView patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return service.patch(id, ifMatch, patch);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteGroup", summary = "Delete a group that nothing refers to")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        service.delete(id, ifMatch);
    }
}

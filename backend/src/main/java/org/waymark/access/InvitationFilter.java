package org.waymark.access;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which invitations are asked for. */
public class InvitationFilter extends Paging {
    @QueryParam("status")
    public @Nullable List<InvitationStatus> status;

    @QueryParam("role")
    public @Nullable List<Role> role;

    @QueryParam("partnership")
    @Parameter(description = "Those to this partnership, its agencies or its groups")
    public @Nullable List<UUID> partnership;

    @QueryParam("email")
    @Parameter(description = "Those to this address")
    public @Nullable List<String> email;
}

package org.waymark.access;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which grants are asked for. */
public class GrantFilter extends Paging {
    @QueryParam("role")
    public @Nullable List<Role> role;

    @QueryParam("partnership")
    @Parameter(description = "Those over this partnership, its agencies or its groups")
    public @Nullable List<UUID> partnership;

    @QueryParam("agency")
    @Parameter(description = "Those over this agency")
    public @Nullable List<UUID> agency;

    @QueryParam("subject")
    @Parameter(description = "Those of this principal, as the provider's tokens name it")
    public @Nullable List<String> subject;
}

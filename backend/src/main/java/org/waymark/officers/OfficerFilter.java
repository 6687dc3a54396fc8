package org.waymark.officers;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which officers are asked for. */
public class OfficerFilter extends Paging {
    @QueryParam("partnership")
    @Parameter(description = "Those of this partnership, and those of agencies that are members of it today")
    public @Nullable List<UUID> partnership;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency: its code or id")
    public @Nullable List<String> agency;

    @QueryParam("kind")
    public @Nullable List<OfficerKind> kind;

    @QueryParam("q")
    @Parameter(description = "Words in the name, the job title or an alias")
    public @Nullable String q;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;
}

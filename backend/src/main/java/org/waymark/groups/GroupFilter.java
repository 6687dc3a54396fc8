package org.waymark.groups;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which groups are asked for. */
public class GroupFilter extends Paging {
    @QueryParam("partnership")
    @Parameter(description = "Those of this partnership; of a district's, those it shares with its county")
    public @Nullable List<UUID> partnership;

    @QueryParam("kind")
    public @Nullable List<GroupKind> kind;

    @QueryParam("parent")
    @Parameter(description = "Those that answer to this group")
    public @Nullable List<UUID> parent;

    @QueryParam("code")
    public @Nullable List<String> code;

    @QueryParam("q")
    @Parameter(description = "Words in the name, the code or an alias")
    public @Nullable String q;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;
}

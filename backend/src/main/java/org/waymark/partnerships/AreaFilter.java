package org.waymark.partnerships;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which areas are asked for. */
public class AreaFilter extends Paging {
    @QueryParam("kind")
    public @Nullable List<AreaKind> kind;

    @QueryParam("parent")
    @Parameter(description = "Those directly inside this area")
    public @Nullable List<UUID> parent;

    @QueryParam("code")
    public @Nullable List<String> code;

    @QueryParam("q")
    @Parameter(description = "Words in the name or the code")
    public @Nullable String q;
}

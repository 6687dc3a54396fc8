package org.waymark.agencies;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which agencies are asked for. */
public class AgencyFilter extends Paging {
    @QueryParam("partnership")
    @Parameter(description = "Those that belong to this partnership or are members of it today")
    public @Nullable List<UUID> partnership;

    @QueryParam("memberOn")
    @Parameter(description = "Of the partnership's, those that are members of it on this day")
    public @Nullable LocalDate memberOn;

    @QueryParam("kind")
    public @Nullable List<AgencyKind> kind;

    @QueryParam("code")
    public @Nullable List<String> code;

    @QueryParam("q")
    @Parameter(description = "Words in the name, the code or an alias")
    public @Nullable String q;

    @QueryParam("activeOn")
    @Parameter(description = "Those that exist on this day")
    public @Nullable LocalDate activeOn;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;
}

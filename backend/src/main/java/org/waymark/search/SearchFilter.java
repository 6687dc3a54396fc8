package org.waymark.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What is searched for, and where. */
public class SearchFilter {
    @QueryParam("q")
    @Parameter(
            required = true,
            description = "Words, all of which must occur; 'or' between two for either; a phrase in double quotes;"
                    + " a minus before a word that must not occur; or a number or reference, such as 1.2 or NI 55."
                    + " At most 200 characters")
    public @Nullable String q;

    @QueryParam("partnership")
    @Parameter(description = "Only what is in this partnership, and the members that it has with it")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    @Parameter(description = "Only what is in this plan")
    public @Nullable List<UUID> plan;

    @QueryParam("kind")
    @Parameter(description = "Only what is of this kind; every kind is counted all the same")
    public @Nullable List<SearchKind> kind;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many rows at most (1 to 500)")
    public int limit = 50;

    @QueryParam("after")
    @Parameter(description = "The cursor that the last page gave as 'next'")
    public @Nullable String after;
}

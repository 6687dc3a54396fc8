package org.waymark.priorities;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which priorities are asked for. */
public class PriorityFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    @Parameter(description = "These priorities, of those that are asked for otherwise")
    public @Nullable List<UUID> priority;

    @QueryParam("theme")
    public @Nullable List<UUID> theme;

    @QueryParam("officer")
    @Parameter(description = "An officer or post that leads or supports")
    public @Nullable List<UUID> officer;

    @QueryParam("agency")
    @Parameter(description = "Those that an officer or a post of this agency leads: its code or id")
    public @Nullable List<String> agency;

    @QueryParam("outcome")
    public @Nullable List<String> outcome;

    @QueryParam("ended")
    @Parameter(
            description =
                    "Whether it has ended; what has is left out unless it is asked for, with 'ended=true' or both")
    public @Nullable List<Boolean> ended;

    @QueryParam("unconfirmed")
    @Parameter(description = "Whether something of it is said to be open")
    public @Nullable Boolean unconfirmed;

    @QueryParam("storyFresh")
    @Parameter(
            description = "Whether its story behind the baseline, what works or who the partners are was written or"
                    + " changed in the year up to today")
    public @Nullable Boolean storyFresh;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words in its number, title or population")
    public @Nullable String q;

    @QueryParam("sort")
    @Parameter(description = "ref, updatedAt, each with '-' before it for the falling order, joined by commas")
    public @Nullable String sort;
}

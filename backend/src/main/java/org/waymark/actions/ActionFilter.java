package org.waymark.actions;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.leads.LeadRole;

/** Which actions are asked for, and in what order. */
public class ActionFilter {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    public @Nullable List<UUID> priority;

    @QueryParam("theme")
    public @Nullable List<UUID> theme;

    @QueryParam("parent")
    @Parameter(description = "Sub-actions of this action; 'none' for the top level")
    public @Nullable List<String> parent;

    @QueryParam("agency")
    @Parameter(description = "Code or id of an agency that leads or supports, inherited leads too")
    public @Nullable List<String> agency;

    @QueryParam("role")
    @Parameter(description = "Narrows 'agency' to those that lead, or to those that support")
    public @Nullable LeadRole role;

    @QueryParam("officer")
    @Parameter(description = "An officer or post that leads or supports, inherited leads too, or owes a milestone")
    public @Nullable List<UUID> officer;

    @QueryParam("group")
    @Parameter(description = "A group that leads, supports or monitors")
    public @Nullable List<UUID> group;

    @QueryParam("ended")
    @Parameter(
            description =
                    "Whether it has ended; what has is left out unless it is asked for, with 'ended=true' or both")
    public @Nullable List<Boolean> ended;

    @QueryParam("closed")
    @Parameter(description = "Whether its plan is closed")
    public @Nullable Boolean closed;

    @QueryParam("status")
    @Parameter(description = "Where it stands, by its reports")
    public @Nullable List<ActionStatus> status;

    @QueryParam("rating")
    @Parameter(description = "The rating of the report by which it stands there")
    public @Nullable List<Rating> rating;

    @QueryParam("unreported")
    @Parameter(
            description =
                    "Whether an agency (of those in 'agency', if any are named) owes its report in the newest reporting"
                            + " round that is open, or in the newest of all where none is: what that round tells as"
                            + " outstanding. With 'agency', of actions in which it has a part still: what a former"
                            + " lead owes of one that it has left is told by the round alone")
    public @Nullable Boolean unreported;

    @QueryParam("unconfirmed")
    @Parameter(description = "Whether something of it is said to be open")
    public @Nullable Boolean unconfirmed;

    @QueryParam("overdue")
    public @Nullable Boolean overdue;

    @QueryParam("dueSoon")
    @Parameter(description = "Whether something of it falls due within 30 days, and nothing is late")
    public @Nullable Boolean dueSoon;

    @QueryParam("dueFrom")
    @Parameter(description = "Something of it falls due next on this day or later")
    public @Nullable LocalDate dueFrom;

    @QueryParam("dueTo")
    @Parameter(description = "Something of it falls due next on this day or earlier")
    public @Nullable LocalDate dueTo;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words in its number, title, description, milestones or note")
    public @Nullable String q;

    @QueryParam("asOf")
    @Parameter(
            description = "The actions of one 'priority' as they stood at this instant, read only; without it, as they"
                    + " stand now")
    public @Nullable Instant asOf;

    @QueryParam("sort")
    @Parameter(description = "due, ref, updatedAt, each with '-' before it for the falling order, joined by commas")
    public @Nullable String sort;

    /** Whether it is asked where actions stand. */
    boolean ofStanding() {
        return unreported != null || (status != null && !status.isEmpty()) || (rating != null && !rating.isEmpty());
    }
}

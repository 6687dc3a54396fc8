package org.waymark.actions;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Paging;
import org.waymark.leads.LeadRole;

/** Which actions are asked for. */
public class ActionFilter extends Paging {
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
    public @Nullable String parent;

    @QueryParam("agency")
    @Parameter(description = "Led or supported by this agency (its code or id), inherited leads too")
    public @Nullable List<String> agency;

    @QueryParam("role")
    @Parameter(description = "With 'agency': only where it leads, or only where it supports")
    public @Nullable LeadRole role;

    @QueryParam("officer")
    @Parameter(description = "Led or supported by this officer or post")
    public @Nullable List<UUID> officer;

    @QueryParam("group")
    @Parameter(description = "Led or monitored by this group")
    public @Nullable List<UUID> group;

    @QueryParam("unconfirmed")
    @Parameter(description = "Only those with something still open, or only those without")
    public @Nullable Boolean unconfirmed;

    @QueryParam("overdue")
    @Parameter(description = "Only those that are overdue today, or only those that are not")
    public @Nullable Boolean overdue;

    @QueryParam("dueFrom")
    public @Nullable LocalDate dueFrom;

    @QueryParam("dueTo")
    public @Nullable LocalDate dueTo;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("q")
    @Parameter(description = "Words in the number, title or description")
    public @Nullable String q;

    @QueryParam("sort")
    @Parameter(description = "position, due, ref, title, updatedAt, createdAt; '-' before one for descending")
    public @Nullable String sort;

    @QueryParam("view")
    @DefaultValue("full")
    @Parameter(description = "'summary' for short rows")
    public ListView view = ListView.FULL;
}

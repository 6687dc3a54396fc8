package org.waymark.progress;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionStatus;
import org.waymark.actions.Rating;
import org.waymark.actions.ReportState;
import org.waymark.paging.Paging;

/** Which progress reports are asked for, and in what order. */
public class ProgressReportFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    @Parameter(description = "Those on actions that stand in this priority now")
    public @Nullable List<UUID> priority;

    @QueryParam("action")
    public @Nullable List<UUID> action;

    @QueryParam("agency")
    @Parameter(description = "Code or id of the agency whose report it is; those of a body that it has succeeded, too")
    public @Nullable List<String> agency;

    @QueryParam("officer")
    @Parameter(description = "Given by this officer or post")
    public @Nullable List<UUID> officer;

    @QueryParam("periodStart")
    @Parameter(description = "On the period that begins on this day")
    public @Nullable LocalDate periodStart;

    @QueryParam("round")
    @Parameter(
            description = "By which what is owed in this reporting round is answered, or is to be: on its period, its"
                    + " actions, and by the agencies that owe them")
    public @Nullable List<UUID> round;

    @QueryParam("state")
    public @Nullable List<ReportState> state;

    @QueryParam("status")
    public @Nullable List<ActionStatus> status;

    @QueryParam("rating")
    @Parameter(description = "With this rating, whether it follows from the status or not")
    public @Nullable List<Rating> rating;

    @QueryParam("submittedSince")
    @Parameter(description = "Handed in at this instant or later, the last time that it was")
    public @Nullable Instant submittedSince;

    @QueryParam("others")
    @Parameter(description = "With 'true' only what others gave than the officer or post that you are")
    public @Nullable Boolean others;

    @QueryParam("updatedSince")
    public @Nullable Instant updatedSince;

    @QueryParam("sort")
    @Parameter(
            description = "periodStart, submittedAt, updatedAt, each with '-' before it for the falling order,"
                    + " joined by commas")
    public @Nullable String sort;
}

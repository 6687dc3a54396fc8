package org.waymark.rounds;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Cursor;
import org.waymark.paging.Paging;

/** Which of the owed reports of a round are asked for. */
public class OwedFilter extends Paging {
    @QueryParam("agency")
    @Parameter(description = "Those owed by this agency: its code or id")
    public @Nullable List<String> agency;

    @QueryParam("officer")
    @Parameter(description = "Those for which this officer or post is asked")
    public @Nullable List<UUID> officer;

    @QueryParam("plan")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    public @Nullable List<UUID> priority;

    @QueryParam("answered")
    @Parameter(description = "Whether a report was handed in, and not returned since")
    public @Nullable Boolean answered;

    @QueryParam("onTime")
    @Parameter(description = "Whether a report stands that was handed in before the round was due or closed")
    public @Nullable Boolean onTime;

    @QueryParam("passedOn")
    @Parameter(
            description = "Whether somebody else owes it by now, or nobody does; what is owed as things stand is"
                    + " listed unless it is asked for, with 'passedOn=true' or both")
    public @Nullable List<Boolean> passedOn;

    @QueryParam("asOf")
    @Parameter(description = "What was owed at this instant; leaves 'passedOn' aside")
    public @Nullable Instant asOf;

    /** The number after which a page begins. */
    @Nullable
    Long afterNumber() {
        Cursor cursor = Cursor.read(after, 1);
        return cursor == null ? null : cursor.key(0, Long::valueOf);
    }
}

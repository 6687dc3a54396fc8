package org.waymark.notes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.lines.LineType;
import org.waymark.paging.Paging;

/** Which notes are asked for. */
public class NoteFilter extends Paging {
    @QueryParam("partnership")
    public @Nullable List<UUID> partnership;

    @QueryParam("plan")
    @Parameter(description = "Those on this plan and everything in it")
    public @Nullable List<UUID> plan;

    @QueryParam("priority")
    @Parameter(description = "Those on this priority and what stands under it")
    public @Nullable UUID priority;

    @QueryParam("on")
    @Parameter(
            description = "Those on the thing of this id: a plan, a section, a theme, a priority, an indicator,"
                    + " an action or a milestone")
    public @Nullable List<UUID> on;

    @QueryParam("type")
    @Parameter(description = "Those on lines of this kind")
    public @Nullable List<LineType> type;

    @QueryParam("kind")
    public @Nullable List<NoteKind> kind;

    @QueryParam("state")
    public @Nullable List<NoteState> state;

    @QueryParam("mentions")
    @Parameter(
            description = "Those that mention this officer or group, or a reply to which does; 'me' is the caller"
                    + " and the groups the caller sits on")
    public @Nullable String mentions;

    @QueryParam("mine")
    @DefaultValue("false")
    @Parameter(description = "Those that the caller wrote")
    public boolean mine;
}

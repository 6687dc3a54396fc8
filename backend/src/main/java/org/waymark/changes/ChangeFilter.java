package org.waymark.changes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for. */
public class ChangeFilter {
    @QueryParam("after")
    @Parameter(description = "The cursor to follow from: the 'next' of the last answer, or of an entry")
    public @Nullable String after;

    @QueryParam("tail")
    @DefaultValue("false")
    @Parameter(description = "Answer only the newest cursor, to follow from now on")
    public boolean tail;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "How many entries at most (1 to 500)")
    public int limit = 50;

    @QueryParam("agency")
    @Parameter(description = "Only what concerns this agency: its code or id. It is told of what it was given and lost")
    public @Nullable String agency;

    @QueryParam("type")
    @Parameter(description = "Only changes of these kinds of thing")
    public @Nullable List<ChangedType> type;
}

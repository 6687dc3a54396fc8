package org.waymark.history;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a plan's history is asked for. */
public class PlanHistoryFilter extends HistoryFilter {
    @QueryParam("include")
    @Parameter(description = "'parts' tells also what happened to the plan's priorities and actions")
    public @Nullable List<HistoryPart> include;

    boolean parts() {
        return include != null && include.contains(HistoryPart.PARTS);
    }
}

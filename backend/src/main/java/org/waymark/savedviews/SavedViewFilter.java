package org.waymark.savedviews;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which of the caller's saved views are asked for. */
public class SavedViewFilter extends Paging {
    @QueryParam("list")
    public @Nullable List<ViewedList> list;

    @QueryParam("plan")
    @Parameter(description = "Those that filter by this plan, or by none")
    public @Nullable UUID plan;
}

package org.waymark.actions;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.waymark.paging.Paging;

/** Which page of the actions is asked for, and how much of each. */
public class ActionPaging extends Paging {
    @QueryParam("view")
    @DefaultValue("whole")
    @Parameter(description = "'summary' for short rows")
    public ActionShape view = ActionShape.WHOLE;
}

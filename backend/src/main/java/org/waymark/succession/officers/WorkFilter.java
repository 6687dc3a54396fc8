package org.waymark.succession.officers;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;
import org.waymark.succession.LineKind;

/** Which of an officer's lines are asked for. */
public class WorkFilter extends Paging {
    @QueryParam("kind")
    public @Nullable List<LineKind> kind;
}

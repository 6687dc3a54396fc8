package org.waymark.frameworks;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which frameworks are asked for. */
public class FrameworkFilter extends Paging {
    @QueryParam("code")
    public @Nullable List<String> code;
}

package org.waymark.watching;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which news is asked for. */
public class NewsFilter extends Paging {
    @QueryParam("since")
    @Parameter(
            description = "What came after this instant, seen or not; without it, what came since the caller last said"
                    + " that they had seen the news")
    public @Nullable Instant since;
}

package org.waymark.summary;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** From when on changes are counted. */
public class SummaryFilter {
    @QueryParam("since")
    @Parameter(
            description =
                    "Count what changed from this instant on, seen or not; without it, from when the caller last said"
                            + " that they saw it, or for 30 days")
    public @Nullable Instant since;
}

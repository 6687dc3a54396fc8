package org.waymark.changes;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The instant as of which a thing is asked for. */
public class AsOf {
    @QueryParam("asOf")
    @Parameter(description = "Answer as it stood at this instant, read only; without it, as it stands now")
    public @Nullable Instant asOf;
}

package org.waymark.imports;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a file is, and into what it is to go. */
public class ImportAsked {
    @QueryParam("kind")
    @Parameter(description = "'plan' for a Word document, 'actions' for a table of a plan's actions")
    public @Nullable ImportKind kind;

    @QueryParam("partnership")
    @Parameter(description = "Into which partnership a plan goes")
    public @Nullable UUID partnership;

    @QueryParam("plan")
    @Parameter(description = "Into which plan the actions go")
    public @Nullable UUID plan;
}

package org.waymark.themes;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which themes are asked for. */
public class ThemeFilter extends Paging {
    @QueryParam("plan")
    public @Nullable List<UUID> plan;
}

package org.waymark.partnerships;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Which partnerships are asked for. */
public class PartnershipFilter extends Paging {
    @QueryParam("kind")
    public @Nullable List<PartnershipKind> kind;

    @QueryParam("parent")
    public @Nullable List<UUID> parent;
}

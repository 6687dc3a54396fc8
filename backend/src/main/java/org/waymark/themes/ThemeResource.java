package org.waymark.themes;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.paging.Page;

@Path("/api/v1/themes")
@Tag(name = "Themes")
class ThemeResource {
    private final ThemeService service;

    ThemeResource(ThemeService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listThemes", summary = "The themes you may read")
    public Page<ThemeView> list(@BeanParam ThemeFilter filter) {
        return service.page(filter);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTheme", summary = "One theme")
    public ThemeView get(@PathParam("id") UUID id) {
        return service.get(id);
    }
}

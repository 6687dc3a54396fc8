package org.waymark.watching;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/news")
@Tag(name = "Watching")
class NewsResource {
    private final NewsService service;

    NewsResource(NewsService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listNews",
            summary = "What changed in what you watch since you last looked, and who mentioned you; newest first")
    public NewsPage list(@BeanParam NewsFilter filter) {
        return service.page(filter);
    }

    @POST
    @Path("seen")
    @Consumes(MediaType.APPLICATION_JSON) // a record of one text could be read from plain text too
    @Operation(operationId = "seeNews", summary = "Say how far you have read the news")
    public SeenView see(SeenInput input) {
        return service.see(input);
    }
}

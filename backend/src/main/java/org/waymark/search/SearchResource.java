package org.waymark.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/search")
@Tag(name = "Search")
class SearchResource {
    private final SearchService service;

    SearchResource(SearchService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Find plans, priorities, actions, indicators, notes and members by their words, best first")
    public SearchPage search(@BeanParam SearchFilter filter) {
        return service.search(filter);
    }
}

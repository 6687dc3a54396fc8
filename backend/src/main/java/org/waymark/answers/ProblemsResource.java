package org.waymark.answers;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;
import org.waymark.requests.Anonymous;

/** Where the {@code type} of every problem leads. */
@Path("/api/v1/problems")
@Tag(name = "Problems")
@Anonymous
class ProblemsResource {
    /** A kind of refusal, explained. */
    public record ProblemExplanation(String slug, String type, int status, String title, String wayOut) {
        static ProblemExplanation of(ProblemType type) {
            return new ProblemExplanation(type.slug(), type.path(), type.status(), type.title(), type.wayOut());
        }
    }

    @GET
    @Operation(operationId = "listProblems", summary = "Every kind of refusal, explained")
    public Page<ProblemExplanation> list() {
        List<ProblemExplanation> all =
                Arrays.stream(ProblemType.values()).map(ProblemExplanation::of).toList();
        return new Page<>(all, null, null);
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getProblem", summary = "One kind of refusal, explained")
    public ProblemExplanation get(@PathParam("slug") String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(ProblemExplanation::of)
                .orElseThrow(() -> Refusal.notFound("such problem"));
    }
}

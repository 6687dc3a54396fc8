package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.waymark.answers.Problem;
import org.waymark.kernel.ProblemType;

/** The refusals that operations share, declared once for each status, and the headers that answers carry. */
final class ProblemAnswers {
    private final OpenAPI api;

    ProblemAnswers(OpenAPI api) {
        this.api = api;
    }

    static String name(int status) {
        return "Problem" + status;
    }

    void declare() {
        header("X-Request-Id", "The id of this request; give it to support.", text(100));
        header("ETag", "The version of what the answer shows; send it back as If-Match or If-None-Match.", text(200));
        header("Location", "The address of what was made.", text(2000));
        header(
                "Content-Location",
                "The address of the one that goes on in the place of the one asked for.",
                text(2000));
        header("Link", "The address of the next page, with rel=\"next\" (RFC 8288).", text(4000));
        header("WWW-Authenticate", "How to sign in (RFC 6750).", text(200));
        header("RateLimit", "How many requests are left, and for how many seconds.", text(100));
        header("RateLimit-Policy", "How many requests a client may send (q) in how many seconds (w).", text(100));
        header(
                "Retry-After",
                "How many seconds to wait.",
                OASFactory.createSchema()
                        .type(List.of(INTEGER))
                        .format("int32")
                        .minimum(BigDecimal.ZERO)
                        .maximum(BigDecimal.valueOf(86_400)));
        for (ProblemType type : ProblemType.values()) {
            if (api.getComponents().getResponses() == null
                    || !api.getComponents().getResponses().containsKey(name(type.status()))) {
                api.getComponents().addResponse(name(type.status()), answer(type));
            }
        }
    }

    private void header(String name, String description, Schema schema) {
        api.getComponents()
                .addHeader(
                        name, OASFactory.createHeader().description(description).schema(schema));
    }

    private static Schema text(int longest) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(longest);
    }

    /** A reference to a header that was declared. */
    static Header referred(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static APIResponse answer(ProblemType type) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(titles(type.status()))
                .addHeader("X-Request-Id", referred("X-Request-Id"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(SchemaWalk.SCHEMAS + "Problem"))
                                        .example(example(type))));
        if (type == ProblemType.UNAUTHORIZED) {
            answer.addHeader("WWW-Authenticate", referred("WWW-Authenticate"));
        }
        if (type == ProblemType.TOO_MANY) {
            answer.addHeader("Retry-After", referred("Retry-After"));
            answer.addHeader("RateLimit", referred("RateLimit"));
            answer.addHeader("RateLimit-Policy", referred("RateLimit-Policy"));
        }
        return answer;
    }

    private static String titles(int status) {
        return String.join(
                "; or: ",
                Arrays.stream(ProblemType.values())
                        .filter(type -> type.status() == status)
                        .map(ProblemType::title)
                        .toList());
    }

    private static Map<String, Object> example(ProblemType type) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", type.path());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", type.wayOut());
        problem.put("instance", "/api/v1/partnerships");
        problem.put(
                "errors",
                type == ProblemType.INVALID
                        ? List.of(new java.util.TreeMap<>(
                                Map.of("pointer", "/name", "code", "required", "detail", "It must not be blank.")))
                        : List.of());
        return problem;
    }
}

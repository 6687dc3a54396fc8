package org.waymark.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** Says of one operation what holds for all of its kind: parameters, statuses, headers, problems, role, examples. */
final class OperationShape {
    private static final String JSON = "application/json";
    /** What may go on under another id: merged officers, agencies that others followed. */
    private static final Set<String> GOES_ON = Set.of("OfficerView", "AgencyView");

    private final OpenAPI api;
    private final Code code;
    private final Roles roles;
    private final Examples examples;
    private final String path;
    private final HttpMethod method;
    private final Operation operation;
    private final String id;

    OperationShape(
            OpenAPI api,
            Code code,
            Roles roles,
            Examples examples,
            String path,
            HttpMethod method,
            Operation operation) {
        this.api = api;
        this.code = code;
        this.roles = roles;
        this.examples = examples;
        this.path = path;
        this.method = method;
        this.operation = operation;
        this.id = String.valueOf(operation.getOperationId());
    }

    private boolean writes() {
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }

    private boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    private boolean takesVersion() {
        return parameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    void apply() {
        boolean takesVersion = takesVersion();
        role();
        success();
        problems(takesVersion);
        parametersOfAll(takesVersion);
        examples();
    }

    private void role() {
        Set<String> served = roles.of(id);
        if (code.anonymous(id)) {
            operation.setSecurity(List.of());
            operation.addExtension("x-required-role", List.of("nobody"));
            operation.setDescription(sentence("Needs no token."));
            return;
        }
        operation.addExtension("x-required-role", List.copyOf(served));
        operation.setDescription(sentence(
                served.contains("stranger")
                        ? "Needs any valid token; what is shown depends on the caller's grants."
                        : "Needs one of the roles: " + String.join(", ", served) + ", within its scope."));
    }

    private String sentence(String role) {
        return operation.getDescription() == null ? role : operation.getDescription() + " " + role;
    }

    private void success() {
        APIResponses answers = operation.getResponses();
        int marked = code.status(id);
        APIResponse plain = answers.getAPIResponse("200");
        if (marked != 0 && marked != 200 && plain != null) {
            answers.removeAPIResponse("200");
            answers.addAPIResponse(String.valueOf(marked), plain);
        }
        // Long work is answered with its job: at once (202), or when it is done in the time one waits for (RFC 7240).
        if (plain != null && marked == 0 && method == HttpMethod.POST && !path.endsWith("/transitions") && job(plain)) {
            answers.addAPIResponse(
                    "202", OASFactory.createAPIResponse().description("OK").content(plain.getContent()));
        }
        Map.copyOf(answers.getAPIResponses()).forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.setDescription(words(status, answer.getDescription()));
                headers(status, answer);
            }
        });
        APIResponse served = answers.getAPIResponse("200");
        if (!writes() && served != null && served.getContent() != null) {
            answers.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("Nothing has changed since the ETag that was sent as If-None-Match")
                            .addHeader("X-Request-Id", ProblemAnswers.referred("X-Request-Id"))
                            .addHeader("ETag", ProblemAnswers.referred("ETag")));
        }
    }

    private static String words(String status, @Nullable String said) {
        if (said != null && !said.equals("OK") && !said.equals("Created") && !said.equals("No Content")) {
            return said;
        }
        return switch (status) {
            case "201" -> "It was made";
            case "202" -> "It was taken on and goes on as a job";
            case "204" -> "It was done; there is nothing to say of it";
            default -> "The answer";
        };
    }

    private static boolean job(APIResponse answer) {
        MediaType json = json(answer);
        return json != null && "JobView".equals(SchemaWalk.referred(json.getSchema()));
    }

    private static @Nullable MediaType json(APIResponse answer) {
        Content content = answer.getContent();
        return content == null ? null : content.getMediaType(JSON);
    }

    private void headers(String status, APIResponse answer) {
        answer.addHeader("X-Request-Id", ProblemAnswers.referred("X-Request-Id"));
        MediaType json = json(answer);
        if (json != null || (!writes() && answer.getContent() != null)) {
            answer.addHeader("ETag", ProblemAnswers.referred("ETag"));
        }
        if (json == null) {
            return;
        }
        if (status.equals("201") || status.equals("202")) {
            answer.addHeader("Location", ProblemAnswers.referred("Location"));
        }
        String shown = SchemaWalk.referred(json.getSchema());
        if (method == HttpMethod.GET && GOES_ON.contains(String.valueOf(shown))) {
            answer.addHeader("Content-Location", ProblemAnswers.referred("Content-Location"));
        }
        if (shown != null && shown.endsWith("Page")) {
            answer.addHeader("Link", ProblemAnswers.referred("Link"));
        }
    }

    private void problems(boolean takesVersion) {
        List<Integer> statuses = new ArrayList<>(List.of(400, 406, 500));
        if (!code.anonymous(id)) {
            statuses.addAll(List.of(401, 403, 429));
        }
        if (path.equals("/api/v1/changes")) {
            // The feed is served for 90 days; an older cursor is told how to start again.
            statuses.add(410);
        }
        // The actions of then are those of a priority, which may not have been there.
        if (path.contains("{") || writes() || id.equals("listActions")) {
            statuses.add(404);
        }
        if (writes()) {
            statuses.addAll(List.of(409, 422));
        }
        if (takesVersion) {
            statuses.add(412);
        }
        if (takesVersion && method != HttpMethod.POST) {
            statuses.add(428);
        }
        if (takesBody()) {
            statuses.addAll(List.of(413, 415));
        }
        List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("4"))
                .map(Integer::valueOf)
                .filter(status -> api.getComponents().getResponses().containsKey(ProblemAnswers.name(status)))
                .forEach(statuses::add);
        statuses.stream()
                .sorted()
                .distinct()
                .forEach(status -> operation
                        .getResponses()
                        .addAPIResponse(
                                String.valueOf(status),
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/" + ProblemAnswers.name(status))));
    }

    private void parametersOfAll(boolean takesVersion) {
        SharedParameters shared = new SharedParameters(api);
        List<Parameter> all = new ArrayList<>(parameters());
        all.removeIf(parameter -> SharedParameters.NAMES.contains(parameter.getName()));
        if (takesVersion) {
            all.add(method == HttpMethod.POST ? shared.ifMatchIfAny() : shared.ifMatch());
        }
        if (operation.getResponses().getAPIResponse("304") != null) {
            all.add(shared.ifNoneMatch());
        }
        if (method == HttpMethod.POST) {
            all.add(shared.idempotencyKey());
        }
        if (writes()) {
            all.add(shared.dryRun());
            all.add(shared.reason());
        }
        all.add(shared.requestId());
        operation.setParameters(all);
    }

    private void examples() {
        for (Parameter parameter : parameters()) {
            if (parameter.getIn() == Parameter.In.PATH || Boolean.TRUE.equals(parameter.getRequired())) {
                parameter.setExample(examples.parameter(id, parameter.getName(), path, parameter.getSchema()));
            }
        }
        if (takesBody()) {
            operation.getRequestBody().getContent().getMediaTypes().forEach((type, media) -> {
                Object body = examples.request(id, media.getSchema());
                if (body != null && media.getExample() == null && type.endsWith("json")) {
                    media.setExample(body);
                }
            });
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            MediaType json = json(answer);
            if (status.startsWith("2") && json != null && json.getExample() == null) {
                json.setExample(examples.answer(id, json.getSchema()));
            }
        });
    }
}

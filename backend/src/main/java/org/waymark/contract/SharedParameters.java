package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that kinds of operations share, declared once and referred to. */
final class SharedParameters {
    /** The names that operations do not declare themselves. */
    static final Set<String> NAMES =
            Set.of("If-Match", "If-None-Match", "Idempotency-Key", "dryRun", "reason", "X-Request-Id");

    private final OpenAPI api;

    SharedParameters(OpenAPI api) {
        this.api = api;
    }

    Parameter ifMatch() {
        return header(
                "IfMatch",
                "If-Match",
                "The ETag of the version that was changed; its version part counts.",
                200,
                "\"7-5d41402abc4b2a76\"",
                true);
    }

    /** For operations that do without it, and refuse when it is sent and stale. */
    Parameter ifMatchIfAny() {
        return header(
                "IfMatchIfAny",
                "If-Match",
                "The ETag of the version that one has seen; left out, the present one is taken.",
                200,
                "\"7-5d41402abc4b2a76\"",
                false);
    }

    Parameter ifNoneMatch() {
        return header(
                "IfNoneMatch",
                "If-None-Match",
                "The ETag of the answer one already has; 304 when it still holds.",
                2000,
                "\"7-5d41402abc4b2a76\"",
                false);
    }

    Parameter idempotencyKey() {
        return header(
                "IdempotencyKey",
                "Idempotency-Key",
                "Any text; the same key and body within 24 hours is done once and answered alike.",
                255,
                "2f6f9d0e-6f0b-4b53-9f0e-6a7c2f8f3d11",
                false);
    }

    Parameter requestId() {
        return header(
                "RequestId",
                "X-Request-Id",
                "An id of the caller's own for this request: 8 to 100 letters, digits, dots, dashes, underscores.",
                100,
                "nightly-run-0042",
                false);
    }

    Parameter dryRun() {
        Parameter parameter = OASFactory.createParameter()
                .name("dryRun")
                .in(Parameter.In.QUERY)
                .description("Whether only to say what would be answered, and change nothing.")
                .schema(OASFactory.createSchema().type(List.of(BOOLEAN)).defaultValue(false));
        return declared("DryRun", parameter);
    }

    Parameter reason() {
        Parameter parameter = OASFactory.createParameter()
                .name("reason")
                .in(Parameter.In.QUERY)
                .description(
                        "Why the change is made, for the record. Once a plan is agreed, a change to what it promises"
                                + " needs one; a 'reason' in the body goes before this one.")
                .schema(OASFactory.createSchema().type(List.of(STRING)).maxLength(2000));
        return declared("Reason", parameter);
    }

    private Parameter header(
            String component, String name, String description, int longest, String example, boolean required) {
        Schema schema =
                OASFactory.createSchema().type(List.of(STRING)).minLength(1).maxLength(longest);
        Parameter parameter = OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(schema)
                .example(example);
        return declared(component, required ? parameter.required(true) : parameter);
    }

    private Parameter declared(String component, Parameter parameter) {
        api.getComponents().addParameter(component, parameter);
        return OASFactory.createParameter().ref("#/components/parameters/" + component);
    }
}

package org.waymark.contract;

import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.INTEGER;
import static org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.waymark.paging.Paging;

/** Bounds every text and every whole number, so that a client knows what it may meet and a generator what to make. */
final class Bounds {
    /** As long as any text of an answer may be: a whole section of a plan in Markdown. */
    private static final int LONGEST_TEXT = 200_000;
    /** What the check of query parameters takes. */
    private static final int LONGEST_PARAMETER = 2000;

    private static final BigDecimal LARGEST_PARAMETER = BigDecimal.valueOf(999_999_999);
    /** The largest whole number that every JSON reader keeps exactly. */
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private final OpenAPI api;

    Bounds(OpenAPI api) {
        this.api = api;
    }

    void apply() {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(Bounds::bound);
                    }
                }));
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.endsWith("View")) {
                asTaken(schema, api.getComponents().getSchemas().get(name.replaceFirst("View$", "Input")));
            }
        });
        new SchemaWalk(schema -> bound(schema, LONGEST_TEXT, LARGEST_EXACT)).through(api);
    }

    /** A text of an answer is no longer than the input takes it. */
    private static void asTaken(Schema view, @Nullable Schema input) {
        if (input == null || input.getProperties() == null || view.getProperties() == null) {
            return;
        }
        view.getProperties().forEach((name, shown) -> {
            Schema taken = input.getProperties().get(name);
            if (taken != null && taken.getMaxLength() != null && shown.getMaxLength() == null) {
                shown.setMaxLength(taken.getMaxLength());
            }
        });
    }

    private static void bound(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if ("limit".equals(parameter.getName())) {
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MOST));
        }
        new SchemaWalk(inner -> bound(inner, LONGEST_PARAMETER, LARGEST_PARAMETER)).of(schema);
    }

    private static Schema bound(Schema schema, int longest, BigDecimal largest) {
        if (schema.getType() == null) {
            return schema;
        }
        if (schema.getType().contains(STRING)
                && schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && schema.getConstValue() == null) {
            schema.setMaxLength(longest);
        }
        if (schema.getType().contains(INTEGER)) {
            if (schema.getMinimum() == null) {
                schema.setMinimum(BigDecimal.ZERO);
            }
            if (schema.getMaximum() == null) {
                boolean small = "int32".equals(schema.getFormat());
                schema.setMaximum(small ? largest.min(BigDecimal.valueOf(Integer.MAX_VALUE)) : largest);
            }
        }
        return schema;
    }
}

package org.waymark.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Goes through every schema of the document, the innermost first, and puts another in its place where asked. */
final class SchemaWalk {
    static final String SCHEMAS = "#/components/schemas/";

    private final UnaryOperator<Schema> change;

    SchemaWalk(UnaryOperator<Schema> change) {
        this.change = change;
    }

    void through(OpenAPI api) {
        Map<String, Schema> components = new LinkedHashMap<>();
        api.getComponents().getSchemas().forEach((name, schema) -> components.put(name, of(schema)));
        api.getComponents().setSchemas(components);
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::through));
    }

    private void through(Operation operation) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                if (parameter.getSchema() != null) {
                    parameter.setSchema(of(parameter.getSchema()));
                }
            }
        }
        if (operation.getRequestBody() != null) {
            through(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(answer -> through(answer.getContent()));
    }

    private void through(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> {
                if (media.getSchema() != null) {
                    media.setSchema(of(media.getSchema()));
                }
            });
        }
    }

    Schema of(Schema schema) {
        if (schema.getBooleanSchema() != null) {
            return schema;
        }
        if (schema.getProperties() != null) {
            Map<String, Schema> properties = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> properties.put(name, of(property)));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(of(schema.getItems()));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.setAdditionalPropertiesSchema(of(schema.getAdditionalPropertiesSchema()));
        }
        if (schema.getAllOf() != null) {
            schema.setAllOf(all(schema.getAllOf()));
        }
        if (schema.getAnyOf() != null) {
            schema.setAnyOf(all(schema.getAnyOf()));
        }
        if (schema.getOneOf() != null) {
            schema.setOneOf(all(schema.getOneOf()));
        }
        return change.apply(schema);
    }

    private List<Schema> all(List<Schema> schemas) {
        return schemas.stream().map(this::of).toList();
    }

    /** The named schema, which must be there. */
    static Schema component(OpenAPI api, String name) {
        Schema schema = api.getComponents().getSchemas().get(name);
        if (schema == null) {
            throw new IllegalStateException("The contract has no schema " + name);
        }
        return schema;
    }

    /** The name of the component that a schema refers to; null when it is written in its place. */
    static @Nullable String referred(@Nullable Schema schema) {
        return schema == null || schema.getRef() == null
                ? null
                : schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }
}

package org.waymark.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.waymark.paging.Paging;

/** Names a page after what it holds: {@code PartnershipPage}, not {@code PagePartnershipView}. */
final class PageNames {
    private final OpenAPI api;

    PageNames(OpenAPI api) {
        this.api = api;
    }

    void apply() {
        new SchemaWalk(this::renamed).through(api);
        Map<String, Schema> named = new LinkedHashMap<>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (isPage(name)) {
                Schema items = Objects.requireNonNull(schema.getProperties().get("items"));
                items.setMaxItems(Paging.MOST);
            }
            named.put(isPage(name) ? name(name) : name, schema);
        });
        api.getComponents().setSchemas(named);
    }

    private Schema renamed(Schema schema) {
        String name = SchemaWalk.referred(schema);
        if (name != null && isPage(name)) {
            schema.setRef(SchemaWalk.SCHEMAS + name(name));
        }
        return schema;
    }

    private static boolean isPage(String name) {
        return name.startsWith("Page") && name.length() > 4 && Character.isUpperCase(name.charAt(4));
    }

    private static String name(String generated) {
        String held = generated.substring("Page".length());
        return (held.endsWith("View") ? held.substring(0, held.length() - "View".length()) : held) + "Page";
    }
}

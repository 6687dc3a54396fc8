package org.waymark.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Takes out what nothing refers to any more, and puts schemas in the order of their names. */
final class Tidy {
    private final OpenAPI api;

    Tidy(OpenAPI api) {
        this.api = api;
    }

    void apply() {
        for (Set<String> used = used(); !used.containsAll(names()); used = used()) {
            for (String name : List.copyOf(names())) {
                if (!used.contains(name)) {
                    api.getComponents().removeSchema(name);
                }
            }
        }
        Set<String> answered = new HashSet<>();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations()
                        .values()
                        .forEach(operation -> operation.getResponses().getAPIResponses().values().stream()
                                .filter(answer -> answer.getRef() != null)
                                .forEach(answer -> answered.add(answer.getRef()
                                        .substring(answer.getRef().lastIndexOf('/') + 1)))));
        for (String name : List.copyOf(api.getComponents().getResponses().keySet())) {
            if (!answered.contains(name)) {
                api.getComponents().removeResponse(name);
            }
        }
        api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
    }

    private Set<String> names() {
        return api.getComponents().getSchemas().keySet();
    }

    private Set<String> used() {
        Set<String> used = new HashSet<>(Set.of("Problem", "Fault"));
        new SchemaWalk((Schema schema) -> {
                    String name = SchemaWalk.referred(schema);
                    if (name != null) {
                        used.add(name);
                    }
                    return schema;
                })
                .through(api);
        return used;
    }
}

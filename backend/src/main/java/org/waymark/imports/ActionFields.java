package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.document.draft.ActionDraft;
import org.waymark.kernel.Kebab;
import org.waymark.leads.AssignmentState;

/** The properties of an action that a document can say. */
@ApplicationScoped
class ActionFields {
    private final Json json;

    ActionFields(Json json) {
        this.json = json;
    }

    ObjectNode of(ActionDraft draft, LeadFields leads, boolean below) {
        ObjectNode fields = Json.object();
        fields.put("ref", draft.ref());
        if (!below) {
            fields.put("heading", draft.heading());
        }
        fields.set("title", LeadFields.open(draft.title(), false));
        fields.put("description", draft.description());
        fields.set("timescale", json.tree(draft.timescale()));
        fields.set("milestones", json.tree(draft.milestones()));
        leads.ofAction(draft, fields);
        fields.set("monitoring", leads.monitoring(draft.monitoring()));
        fields.set("crossReferences", json.tree(draft.crossReferences()));
        fields.put("note", draft.note());
        return fields;
    }

    /** @param headings the texts of the priority's heading rows */
    ObjectNode of(ActionInput said, Map<UUID, String> headings) {
        ObjectNode tree = json.object(said);
        ObjectNode fields = tree.deepCopy();
        fields.remove(List.of("priority", "parent", "externalIds", "heading"));
        if (said.parent() == null) {
            fields.put("heading", said.heading() == null ? null : headings.get(said.heading()));
        }
        fields.set("milestones", only(tree.path("milestones"), List.of("text", "timescale")));
        fields.set("leadAgencies", LeadFields.agenciesOnly(tree.path("leadAgencies")));
        ((ObjectNode) fields.path("monitoring")).remove("source");
        fields.set("crossReferences", only(tree.path("crossReferences"), List.of("text", "kind", "ref")));
        return fields;
    }

    private static ArrayNode only(JsonNode list, List<String> properties) {
        ArrayNode plain = Json.object().arrayNode();
        list.forEach(item -> plain.add(((ObjectNode) item.deepCopy()).retain(properties)));
        return plain;
    }

    /**
     * The action once these of the document's fields have been taken over.
     *
     * @param now null for a new one
     */
    ActionInput onto(
            @Nullable ActionInput now,
            UUID priority,
            @Nullable UUID parent,
            Map<String, UUID> headings,
            ObjectNode document,
            Collection<String> taken,
            Targets targets) {
        ObjectNode tree = now == null ? Json.object() : json.object(now);
        JsonNode before = tree.deepCopy();
        tree.put("priority", priority.toString());
        tree.put("parent", parent == null ? null : parent.toString());
        for (String field : taken) {
            JsonNode says = document.path(field);
            switch (field) {
                case "heading" -> {
                    UUID heading = says.isNull() ? null : headings.get(says.asText());
                    tree.put(field, heading == null ? null : heading.toString());
                }
                case "milestones" -> tree.set(field, milestones(says, before.path(field)));
                case "leadAgencies" -> tree.set(field, assignments(says, before.path(field)));
                case "monitoring" -> tree.set(field, monitoring(says, before.path(field)));
                case "crossReferences" -> tree.set(field, targets.aim(says));
                default -> tree.set(field, says);
            }
        }
        return json.read(tree, ActionInput.class);
    }

    /** A milestone of the same words keeps who is to do it, and that it is done. */
    private static ArrayNode milestones(JsonNode says, JsonNode before) {
        Map<String, JsonNode> known = new HashMap<>();
        before.forEach(milestone -> known.putIfAbsent(words(milestone), milestone));
        ArrayNode milestones = Json.object().arrayNode();
        for (JsonNode said : says) {
            JsonNode same = known.remove(words(said));
            ObjectNode milestone = said.deepCopy();
            if (same != null) {
                milestone.set("id", same.path("id"));
                milestone.set("officer", same.path("officer"));
                milestone.set("doneOn", same.path("doneOn"));
            }
            milestones.add(milestone);
        }
        return milestones;
    }

    private static String words(JsonNode milestone) {
        JsonNode text = milestone.path("text");
        return Matching.plain(
                text.isTextual()
                        ? text.asText()
                        : milestone.path("timescale").path("text").asText());
    }

    /** Whoever has a place keeps it as it was agreed; a new place is recorded as agreed elsewhere, an open one proposed. */
    private static ObjectNode assignments(JsonNode says, JsonNode before) {
        boolean open = says.path("state").asText().equals("unconfirmed");
        ObjectNode leads = says.deepCopy();
        ArrayNode items = leads.arrayNode();
        for (JsonNode lead : says.path("items")) {
            JsonNode same = StreamSupport.stream(before.path("items").spliterator(), false)
                    .filter(item -> item.path("agency").equals(lead.path("agency")))
                    .findFirst()
                    .orElse(null);
            ObjectNode item = lead.deepCopy();
            AssignmentState state = open ? AssignmentState.PROPOSED : AssignmentState.ACCEPTED;
            item.put(
                    "state",
                    same == null ? Kebab.name(state) : same.path("state").asText());
            item.put("recorded", same == null ? !open : same.path("recorded").asBoolean());
            item.set("reason", same == null ? item.nullNode() : same.path("reason"));
            items.add(item);
        }
        return leads.set("items", items);
    }

    private static ObjectNode monitoring(JsonNode says, JsonNode before) {
        ObjectNode monitoring = says.deepCopy();
        boolean absent = says.path("state").asText().equals("absent");
        JsonNode source = before.path("source");
        return monitoring.set("source", absent || source.isMissingNode() ? monitoring.nullNode() : source);
    }
}

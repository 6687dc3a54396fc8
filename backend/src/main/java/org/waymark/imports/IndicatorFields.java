package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.IndicatorDraft;
import org.waymark.indicators.IndicatorInput;

/** The properties of an indicator that a document can say. Its label belongs to the priority that places it. */
@ApplicationScoped
class IndicatorFields {
    private static final List<String> SAID = List.of(
            "partLabel",
            "title",
            "definition",
            "references",
            "frequency",
            "frequencyText",
            "source",
            "leadAgencies",
            "contact",
            "definitionStatus",
            "designations",
            "note");

    private final Json json;

    IndicatorFields(Json json) {
        this.json = json;
    }

    ObjectNode of(IndicatorDraft draft, LeadFields leads, boolean part) {
        ObjectNode fields = Json.object();
        fields.put("partLabel", part ? draft.label() : null);
        fields.set("title", LeadFields.open(draft.wording(), false));
        fields.set("definition", LeadFields.open(draft.definition(), true));
        fields.set("references", json.tree(draft.references()));
        fields.set("frequency", json.tree(draft.frequency()));
        fields.put("frequencyText", draft.frequencyText());
        fields.put("source", draft.source());
        fields.set("leadAgencies", leads.agencies(draft.leadAgencies(), draft.place() + ", lead agency"));
        fields.set("contact", LeadFields.open(draft.contact()));
        fields.set("definitionStatus", json.tree(draft.definitionStatus()));
        ArrayNode designations = fields.arrayNode();
        draft.designations()
                .forEach(designation -> designations.add(Json.object()
                        .put("kind", json.tree(designation.kind()).asText())
                        .put("text", designation.text())));
        fields.set("designations", designations);
        fields.put("note", draft.note());
        return fields;
    }

    ObjectNode of(IndicatorInput said) {
        ObjectNode fields = json.object(said).retain(SAID);
        ArrayNode designations = fields.arrayNode();
        fields.path("designations")
                .forEach(one -> designations.add(((ObjectNode) one.deepCopy()).retain("kind", "text")));
        return fields.set("designations", designations);
    }

    IndicatorInput onto(
            @Nullable IndicatorInput now,
            UUID partnership,
            @Nullable UUID parent,
            ObjectNode document,
            Collection<String> taken) {
        ObjectNode tree = now == null ? Json.object() : json.object(now);
        JsonNode before = tree.deepCopy();
        tree.put("partnership", partnership.toString());
        tree.put("parent", parent == null ? null : parent.toString());
        taken.forEach(field -> tree.set(field, document.path(field)));
        if (taken.contains("designations")) {
            tree.set("designations", dated(document.path("designations"), before.path("designations")));
        }
        if (now == null) {
            tree.put("headline", false);
        }
        return json.read(tree, IndicatorInput.class);
    }

    /** A designation that stays keeps its dates, which no document says. */
    private static ArrayNode dated(JsonNode says, JsonNode before) {
        ArrayNode designations = Json.object().arrayNode();
        for (JsonNode said : says) {
            ObjectNode one = said.deepCopy();
            for (JsonNode present : before) {
                if (present.path("kind").equals(said.path("kind"))) {
                    one.set("from", present.path("from"));
                    one.set("to", present.path("to"));
                }
            }
            designations.add(one);
        }
        return designations;
    }
}

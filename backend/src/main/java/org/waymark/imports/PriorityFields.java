package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.draft.ActionDraft;
import org.waymark.document.draft.PriorityDraft;
import org.waymark.priorities.HeadingInput;
import org.waymark.priorities.PriorityInput;

/** The properties of a priority that a document can say; each indicator that it places is one of them. */
@ApplicationScoped
class PriorityFields {
    /** Begins the name of the field that holds how one indicator is placed; its id follows. */
    static final String PLACED = "indicators/";

    private final Json json;

    PriorityFields(Json json) {
        this.json = json;
    }

    /** @param placed the label and wording of each indicator, by its id, in order */
    ObjectNode of(PriorityDraft draft, LeadFields leads, boolean everyChildMatters, Map<UUID, ObjectNode> placed) {
        ObjectNode fields = Json.object();
        fields.put("ref", draft.ref());
        fields.put("theme", draft.theme());
        fields.set("title", LeadFields.open(draft.title(), false));
        fields.set("leads", leads.officers(draft.leads(), draft.place() + ", lead"));
        fields.put("outcome", everyChildMatters ? draft.outcomeCode() : null);
        fields.put("outcomeText", draft.outcomeText());
        fields.set("population", LeadFields.open(draft.population(), true));
        fields.set("conditions", json.tree(draft.conditions()));
        fields.set("story", json.tree(draft.story()));
        fields.put("whatWorks", draft.whatWorks());
        fields.put("partners", draft.partners());
        fields.put("actionsNote", draft.actionsNote());
        fields.put("note", draft.note());
        placed.forEach((id, place) -> fields.set(PLACED + id, place));
        return fields;
    }

    /** @param themes the titles of the plan's themes */
    ObjectNode of(PriorityInput said, Map<UUID, String> themes) {
        ObjectNode fields = json.object(said);
        fields.remove(List.of("plan", "headings", "indicators"));
        fields.put("theme", said.theme() == null ? null : themes.get(said.theme()));
        said.indicators()
                .forEach(place -> fields.set(
                        PLACED + place.indicator(), json.object(place).retain("label", "wording")));
        return fields;
    }

    static ObjectNode placed(@Nullable String label, JsonNode wording) {
        return Json.object().put("label", label).set("wording", wording);
    }

    PriorityInput onto(
            @Nullable PriorityInput now,
            UUID plan,
            Map<String, UUID> themes,
            PriorityDraft draft,
            ObjectNode document,
            Collection<String> taken) {
        ObjectNode tree = now == null ? Json.object() : json.object(now);
        tree.put("plan", plan.toString());
        Map<String, ObjectNode> places = new LinkedHashMap<>();
        tree.path("indicators")
                .forEach(place -> places.put(place.path("indicator").asText(), (ObjectNode) place));
        for (String field : taken) {
            JsonNode says = document.path(field);
            if (field.startsWith(PLACED)) {
                String id = field.substring(PLACED.length());
                places.put(id, ((ObjectNode) says.deepCopy()).put("indicator", id));
            } else if (field.equals("theme")) {
                UUID theme = says.isNull() ? null : themes.get(Matching.plain(says.asText()));
                tree.put(field, theme == null ? null : theme.toString());
            } else {
                tree.set(field, says);
            }
        }
        ArrayNode indicators = tree.arrayNode();
        places.values().forEach(indicators::add);
        tree.set("indicators", indicators);
        tree.set("headings", headings(now, draft));
        return json.read(tree, PriorityInput.class);
    }

    /** Heading rows that are new come last; none goes. */
    private ArrayNode headings(@Nullable PriorityInput now, PriorityDraft draft) {
        Map<String, HeadingInput> headings = new LinkedHashMap<>();
        if (now != null) {
            now.headings().forEach(heading -> headings.put(heading.text(), heading));
        }
        for (ActionDraft action : draft.actions()) {
            if (action.heading() != null && !action.heading().isBlank()) {
                headings.putIfAbsent(action.heading(), new HeadingInput(null, action.heading()));
            }
        }
        return Json.array(List.copyOf(headings.values()), json::tree);
    }
}

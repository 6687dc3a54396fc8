package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The actions and sub-actions of an edition. A blank lead on a sub-action is that of its action. */
final class ActionLines implements LineKind<EditionAction> {
    @Override
    public String kind() {
        return "action";
    }

    @Override
    public Class<EditionAction> type() {
        return EditionAction.class;
    }

    @Override
    public String sql() {
        return """
                select k.thing, k.position, k.body::text as body,
                    jsonb_build_object('headings', r.body -> 'headings', 'leadAgencies', u.body -> 'leadAgencies',
                        'leadOfficers', u.body -> 'leadOfficers')::text as above
                from edition_row k
                join edition_row r on r.edition_id = k.edition_id and r.kind = 'priority' and r.thing = k.priority_id
                left join edition_row u on u.edition_id = k.edition_id and u.kind = 'action' and u.thing = k.parent_id
                """;
    }

    @Override
    public ObjectNode shown(Line line, Names names) {
        ObjectNode made = LineKind.copy(line);
        ObjectNode above = line.above() == null ? made.objectNode() : line.above();
        made.set("heading", LineKind.byId(above.path("headings"), made.path("heading")));
        LineKind.titled(made, "priority", names);
        LineKind.titled(made, "parent", names);
        leads(made, above, "leadAgencies", names);
        leads(made, above, "leadOfficers", names);
        made.path("milestones").forEach(each -> {
            ObjectNode milestone = (ObjectNode) each;
            milestone.set("officer", names.related(milestone.path("officer")));
        });
        ObjectNode monitoring = (ObjectNode) made.path("monitoring");
        monitoring.set("groups", names.related((Iterable<JsonNode>) monitoring.path("groups")));
        ArrayNode dependsOn = made.arrayNode();
        made.path("dependsOn").forEach(each -> dependsOn.add(names.titled(each)));
        made.set("dependsOn", dependsOn);
        made.path("crossReferences").forEach(each -> {
            ObjectNode reference = (ObjectNode) each;
            JsonNode target = reference.remove("target");
            Names.Name meant = names.of(target);
            reference.set("id", target);
            if (meant != null && meant.code() != null) {
                reference.put("ref", meant.code());
            }
        });
        return made;
    }

    private static void leads(ObjectNode made, ObjectNode above, String property, Names names) {
        JsonNode own = made.path(property);
        JsonNode parents = above.path(property);
        boolean inherits = own.path("state").asText().equals("absent")
                && parents.isObject()
                && !parents.path("state").asText().equals("absent");
        made.set(property, names.leads(inherits ? parents : own, inherits));
    }
}

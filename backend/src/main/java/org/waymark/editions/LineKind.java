package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.rows.Where;

/** A kind of line in an edition: how it is read, and how its stored body becomes what a client sees. */
interface LineKind<T> {
    String kind();

    Class<T> type();

    /** Beside each row, as {@code above}, what it needs to know of what it stands in. */
    default String sql() {
        return "select k.thing, k.position, k.body::text as body, null as above from edition_row k ";
    }

    default void narrow(Where where, EditionPaging paging) {
        where.anyOf("k.priority_id", paging.priority);
    }

    /** The body with names in the place of ids. */
    ObjectNode shown(Line line, Names names);

    /** The body, to be changed. */
    static ObjectNode copy(Line line) {
        ObjectNode made = line.body().deepCopy();
        made.put("id", line.thing().toString());
        return made;
    }

    /** Puts names in the place of the id in a property. */
    static void titled(ObjectNode made, String property, Names names) {
        made.set(property, names.titled(made.path(property)));
    }

    /** The element of a list that has this id; missing when there is none. */
    static JsonNode byId(JsonNode list, JsonNode id) {
        for (JsonNode each : list) {
            if (each.path("id").equals(id)) {
                return each;
            }
        }
        return com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.nullNode();
    }
}

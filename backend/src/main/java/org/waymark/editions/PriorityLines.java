package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waymark.rows.Where;

/** The priorities of an edition. */
final class PriorityLines implements LineKind<EditionPriority> {
    @Override
    public String kind() {
        return "priority";
    }

    @Override
    public Class<EditionPriority> type() {
        return EditionPriority.class;
    }

    @Override
    public String sql() {
        return """
                select k.thing, k.position, k.body::text as body, h.body::text as above
                from edition_row k join edition_row h on h.edition_id = k.edition_id and h.kind = 'plan'
                """;
    }

    @Override
    public void narrow(Where where, EditionPaging paging) {
        where.anyOf("k.thing", paging.priority);
    }

    @Override
    public ObjectNode shown(Line line, Names names) {
        ObjectNode made = LineKind.copy(line);
        ObjectNode plan = line.above();
        JsonNode theme = plan == null ? made.nullNode() : LineKind.byId(plan.path("themes"), made.path("theme"));
        made.set("theme", theme.isNull() ? theme : theme.<ObjectNode>deepCopy().putNull("ref"));
        made.set("leads", names.leads(made.path("leads"), false));
        Names.Name outcome = names.of(made.path("outcome"));
        if (outcome == null) {
            made.putNull("outcome");
        } else {
            made.putObject("outcome").put("code", outcome.key()).put("name", outcome.words());
        }
        made.path("indicators").forEach(place -> LineKind.titled((ObjectNode) place, "indicator", names));
        return made;
    }
}

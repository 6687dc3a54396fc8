package org.waymark.editions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.waymark.rows.Where;

/** The indicators of an edition, and their parts. */
final class IndicatorLines implements LineKind<EditionIndicator> {
    private static final String PLACED = """
            exists (select from edition_row r, jsonb_array_elements(r.body -> 'indicators') x
                where r.edition_id = k.edition_id and r.kind = 'priority' and r.thing = any (:value)
                and (x ->> 'indicator')::uuid in (k.thing, k.parent_id))
            """;

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public Class<EditionIndicator> type() {
        return EditionIndicator.class;
    }

    @Override
    public void narrow(Where where, EditionPaging paging) {
        if (paging.priority != null && !paging.priority.isEmpty()) {
            where.with(PLACED, paging.priority.toArray(UUID[]::new));
        }
    }

    @Override
    public ObjectNode shown(Line line, Names names) {
        ObjectNode made = LineKind.copy(line);
        LineKind.titled(made, "parent", names);
        made.set("leadAgencies", names.leads(made.path("leadAgencies"), false));
        made.set("contactOfficer", names.related(made.path("contactOfficer")));
        return made;
    }
}

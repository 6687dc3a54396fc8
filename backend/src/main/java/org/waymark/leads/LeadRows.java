package org.waymark.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.rows.Columns;

/** Leads as the rows they are stored in, in order; and as JSON in SQL, for reading them back. */
public final class LeadRows {
    private LeadRows() {}

    public static List<Map<String, @Nullable Object>> of(LeadsInput leads) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (LeadInput lead : leads.items()) {
            Map<String, @Nullable Object> row = Columns.row();
            row.put("ordinal", rows.size());
            row.put("officer_id", lead.officer());
            row.put("group_id", lead.group());
            row.put("role", lead.role());
            rows.add(row);
        }
        return rows;
    }

    /** The inputs of a table whose rows lie below {@code owner}, as a JSON array. */
    public static String inputs(String table, String owner) {
        return """
                (select json_agg(json_build_object('officer', l.officer_id, 'group', l.group_id, 'role', l.role)
                    order by l.ordinal) from %s l where l.%s)
                """.formatted(table, owner);
    }

    /** The officers, posts and groups of a table whose rows lie below {@code owner}, as clients see them. */
    public static String shown(String table, String owner) {
        return """
                (select json_agg(json_build_object('kind', case when l.group_id is not null then 'group'
                        when o.kind = 'post' then 'post' else 'officer' end,
                    'id', coalesce(l.officer_id, l.group_id), 'code', g.code, 'name', coalesce(o.name, g.name),
                    'role', l.role) order by l.ordinal)
                 from %s l left join officer o on o.id = l.officer_id left join partner_group g on g.id = l.group_id
                 where l.%s)
                """.formatted(table, owner);
    }
}

package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of the officers, posts and groups that lead, support or monitor. */
final class LeadWords {
    private LeadWords() {}

    /** Their rows are places in an order: who is meant by them is told, whatever place they have. */
    static void leads(List<NetRow> rows, Telling telling) {
        Map<String, JsonNode> before = new LinkedHashMap<>();
        Map<String, JsonNode> after = new LinkedHashMap<>();
        rows.forEach(row -> {
            if (!row.came()) {
                before.put(who(row.before()).asText(), row.before());
            }
            if (!row.went()) {
                after.put(who(row.after()).asText(), row.after());
            }
        });
        String field = rows.getFirst().table().equals("action_lead") ? "leadOfficers" : "leads";
        int told = telling.said();
        after.forEach((id, row) -> {
            JsonNode was = before.get(id);
            String name = telling.called().words(who(row));
            if (was == null) {
                telling.tell(field, label(row), null, name, name + " was added as " + role(row));
            } else if (!was.path("role").equals(row.path("role"))) {
                telling.tell(field, name + ": role", role(was), role(row), name + " became " + role(row));
            }
        });
        before.forEach((id, row) -> {
            if (!after.containsKey(id)) {
                String name = telling.called().words(who(row));
                telling.tell(field, label(row), name, null, name + " was removed as " + role(row));
            }
        });
        if (telling.said() == told) {
            telling.say("The leads were put in another order");
        }
    }

    private static JsonNode who(JsonNode row) {
        return row.path("officer_id").isTextual() ? row.path("officer_id") : row.path("group_id");
    }

    private static String role(JsonNode row) {
        return row.path("role").asText().equals("lead") ? "a lead" : "supporting";
    }

    private static String label(JsonNode row) {
        return row.path("role").asText().equals("lead") ? "Lead" : "Supporting";
    }

    /** A group that monitors progress. */
    static void monitoring(NetRow row, Telling telling) {
        if (row.came() || row.went()) {
            String name = telling.called().words(row.now().path("group_id"));
            telling.tell(
                    "monitoring",
                    "Monitoring group",
                    row.came() ? null : name,
                    row.came() ? name : null,
                    name + (row.came() ? " was named to monitor it" : " no longer monitors it"));
        }
    }
}

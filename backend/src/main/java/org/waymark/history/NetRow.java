package org.waymark.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a transaction did to one row in the end.
 *
 * @param before missing where the row was not there
 * @param after missing where it is gone
 */
record NetRow(String table, JsonNode before, JsonNode after) {
    /** What tells rows apart that have no id; everything else goes by its id, or its place in the order. */
    private static final Map<String, String> KEYS = Map.of(
            "action_monitoring", "group_id",
            "action_agency", "agency_id",
            "indicator_agency", "agency_id",
            "priority_indicator", "indicator_id",
            "action_dependency", "depends_on_id",
            "milestone_slip", "number");

    boolean came() {
        return before.isMissingNode();
    }

    boolean went() {
        return after.isMissingNode();
    }

    /** As it is; as it was, where it is gone. */
    JsonNode now() {
        return went() ? before : after;
    }

    boolean differs(String column) {
        return !before.path(column).equals(after.path(column));
    }

    /** Folds what was logged, oldest first: the first state of each row before, and its last after. */
    static Map<String, List<NetRow>> fold(List<Happening.Logged> logged) {
        Map<String, NetRow> net = new LinkedHashMap<>();
        for (Happening.Logged row : logged) {
            String was = key(row.table(), row.before());
            String becomes = key(row.table(), row.after());
            if (!row.before().isMissingNode()) {
                NetRow first = net.getOrDefault(was, new NetRow(row.table(), row.before(), row.before()));
                net.put(was, new NetRow(row.table(), first.before(), MissingNode.getInstance()));
            }
            if (!row.after().isMissingNode()) {
                NetRow first = net.getOrDefault(
                        becomes, new NetRow(row.table(), MissingNode.getInstance(), MissingNode.getInstance()));
                net.put(becomes, new NetRow(row.table(), first.before(), row.after()));
            }
        }
        return net.values().stream()
                .filter(row -> !row.before().equals(row.after()))
                .collect(Collectors.groupingBy(
                        NetRow::table, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    private static String key(String table, JsonNode row) {
        String column = KEYS.getOrDefault(table, row.has("id") ? "id" : "ordinal");
        return table + " " + row.path(column).asText();
    }
}

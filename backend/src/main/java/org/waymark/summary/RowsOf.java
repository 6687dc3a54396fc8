package org.waymark.summary;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The lists that hold some of a plan's actions, and some of the places proposed in them.
 *
 * @param among what narrows both lists, as parameters joined by {@code &}
 * @param more what narrows the list of actions further; empty for nothing
 */
record RowsOf(String among, String more) {
    private static final String ACTIONS = "/api/v1/actions?";
    private static final String PROPOSED = "/api/v1/assignments?";
    private static final String WAITING = "&state=proposed&open=true";

    static RowsOf plan(UUID plan) {
        return new RowsOf("plan=" + plan, "");
    }

    /** An agency's part in whatever plan is open. */
    static RowsOf agency(UUID agency) {
        return new RowsOf("agency=" + agency, "&closed=false");
    }

    /** Those below one of these, as the parameter of that name has it. */
    RowsOf below(String parameter, List<UUID> ids) {
        return new RowsOf(
                among + ids.stream().map(id -> "&" + parameter + "=" + id).collect(Collectors.joining()), more);
    }

    /** Those that an agency leads; proposed to it in whatever role. */
    RowsOf ledBy(UUID agency) {
        return new RowsOf(among + "&agency=" + agency, "&role=lead");
    }

    String actions() {
        return ACTIONS + among + more;
    }

    String actions(String condition) {
        return actions() + "&" + condition;
    }

    /** The reports that a round asks for. */
    String owed(UUID round) {
        return "/api/v1/reporting-rounds/" + round + "/owed?" + among;
    }

    /** The priorities whose stories count. */
    String stories() {
        return "/api/v1/priorities?" + among;
    }

    String proposals() {
        return PROPOSED + among + WAITING;
    }
}

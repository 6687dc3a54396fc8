package org.waymark.contract;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;

/**
 * The people of the authorization table and the things that stand to them as it says: a county with a district, an
 * agency and a group of the callers' own; and another county, of which they know nothing.
 */
final class Cast {
    private static final Set<String> PERSONAL = Set.of("note", "watch", "saved-view", "calendar-feed");

    private final Map<String, Api> callers = new HashMap<>();
    private final Map<String, Things> things = new HashMap<>();
    private final Map<String, String> partnerships = new HashMap<>();
    private final Api administrator;

    Cast(People people, Members members, World world, List<Operation> operations) {
        administrator = world.administrator();
        String county = members.county();
        String district = members.district(county);
        String elsewhere = members.county();
        String agency = members.member(county, "district-council");
        String group = members.group(county, "board");
        callers.put("administrator", administrator);
        // Each is somebody, so that they have preferences of their own.
        Map<String, String> scopes = Map.of(
                "partnership-officer",
                county,
                "agency-officer",
                agency,
                "agency-system",
                agency,
                "board-member",
                group);
        scopes.forEach((role, scope) ->
                callers.put(role, people.officer(members.post(county, agency, "Post " + role), role, scope)));
        callers.put("stranger", people.stranger());
        things.put("", world.things(operations, county));
        things.put("partnership-officer/other", world.things(operations, district));
        things.put("not-visible", world.things(operations, elsewhere));
        Things own = world.things(operations, county);
        things.put(
                "own agency",
                own.made("assignment", () -> world.place(county, own.id("plan"), own.id("priority"), agency))
                        .known("agency", agency)
                        .known("feed-agency", agency)
                        .known("lead-agency", agency)
                        .known(
                                "membership",
                                administrator
                                        .get("/memberships?agency=" + agency)
                                        .path("items[0].id")));
        things.put("own group", world.things(operations, county).known("group", group));
        // A note is its author's own, a watch, a view and a calendar their maker's, and nobody else's.
        for (String role : List.of("partnership-officer", "agency-officer", "agency-system", "board-member")) {
            Things theirs = world.things(operations, county);
            Api caller = Objects.requireNonNull(callers.get(role));
            Map<String, String> action = Map.of("type", "action", "id", theirs.id("action"));
            things.put(
                    "personal " + role,
                    theirs.made(
                                    "note",
                                    () -> caller.made("/notes", Map.of("on", action, "kind", "note", "text", "Mine")))
                            .made("watch", () -> caller.made("/watches", action))
                            .made(
                                    "saved-view",
                                    () -> caller.made(
                                            "/saved-views",
                                            Map.of(
                                                    "list",
                                                    "actions",
                                                    "name",
                                                    "View " + UUID.randomUUID(),
                                                    "query",
                                                    "overdue=true")))
                            .made(
                                    "calendar-feed",
                                    () -> caller.made(
                                            "/calendar-feeds",
                                            Map.of(
                                                    "name",
                                                    "Mine",
                                                    "agency",
                                                    role.startsWith("agency") ? agency : theirs.id("agency")))));
        }
        partnerships.put("", county);
        partnerships.put("partnership-officer/other", district);
        partnerships.put("not-visible", elsewhere);
    }

    Api administrator() {
        return administrator;
    }

    RequestSpecification request(AuthorizationTable.Cell cell) {
        Api caller = callers.get(cell.role());
        return caller == null ? Api.anonymous() : caller.request();
    }

    /** The things that stand to the role as the cell says. */
    Things things(AuthorizationTable.Cell cell, Operation operation) {
        Things special = things.get(place(cell));
        if (special != null && !cell.relation().equals("own")) {
            return special;
        }
        if (cell.relation().equals("own") && PERSONAL.contains(operation.kind()) && operation.takesId()) {
            return at("personal " + cell.role());
        }
        boolean deletes =
                operation.method().equals("DELETE") && !operation.kind().equals("progress-report");
        if (cell.relation().equals("own") && cell.role().startsWith("agency") && !deletes) {
            return at("own agency");
        }
        return cell.relation().equals("own") && cell.role().equals("board-member") && !deletes
                ? at("own group")
                : at("");
    }

    String partnership(AuthorizationTable.Cell cell) {
        return Objects.requireNonNull(partnerships.getOrDefault(place(cell), partnerships.get("")));
    }

    private Things at(String place) {
        return Objects.requireNonNull(things.get(place));
    }

    private static String place(AuthorizationTable.Cell cell) {
        return cell.relation().equals("not-visible") ? "not-visible" : cell.role() + "/" + cell.relation();
    }
}

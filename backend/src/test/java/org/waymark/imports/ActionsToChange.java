package org.waymark.imports;

import java.util.List;
import java.util.Map;
import org.waymark.testing.ActionTable;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A plan with a priority, an action that says much, another and a sub-action, for tests that change them in a table. */
final class ActionsToChange {
    final String county;
    final String agency;
    final String plan;
    final Api officer;
    final ActionTable table;

    ActionsToChange(Members members, People people, Plans plans) {
        county = members.county();
        officer = people.partnershipOfficer(county);
        agency = members.agency(county, "council", "CSF");
        members.membership(agency, county);
        members.membership(members.agency(county, "health", "ACS"), county);
        members.post(county, agency, "Head of Care");
        members.group(county, "board", "BOARD");
        var made = plans.plan(county);
        plan = made.toString();
        String priority = plans.priority(made, "1").toString();
        plans.priority(made, "2");
        table = new ActionTable(officer, plan);
        String parent = action(priority, "1.1", "Train every foster carer", Map.of());
        action(priority, "1.2", "Open the clinic", Map.of());
        action(priority, "1.1a", "Write the course", Map.of("parent", parent));
    }

    private String action(String priority, String ref, String title, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "priority",
                priority,
                "ref",
                ref,
                "title",
                Map.of("state", "set", "text", title),
                "timescale",
                Map.of("text", "March 2030"),
                "milestones",
                List.of(
                        Map.of("text", "Step one", "timescale", Map.of("text", "Jan 2030")),
                        Map.of("text", "Step two", "timescale", Map.of("text", "Feb 2030"))),
                "externalIds",
                List.of(Map.of("system", "case", "value", ref))));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    String id(String ref) {
        return officer.get("/actions?plan=" + plan).path("items.find { it.ref == '" + ref + "' }.id");
    }
}

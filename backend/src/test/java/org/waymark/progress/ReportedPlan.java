package org.waymark.progress;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;

/** A county's plan of April 2009 to March 2011 with an action that the police lead and health supports. */
@ApplicationScoped
class ReportedPlan {
    static final String Q1 = "2009-04-01";
    static final String Q2 = "2009-07-01";
    static final String Q3 = "2009-10-01";

    private final People people;
    private final Members members;

    ReportedPlan(People people, Members members) {
        this.people = people;
        this.members = members;
    }

    /**
     * @param priority led by the post of {@code lead}
     * @param action monitored by the group on which {@code board} sits
     * @param school a member that has no part in the action
     * @param post a post of the police, which {@code sergeant} holds
     */
    record Scene(
            String county,
            String plan,
            String priority,
            String action,
            String police,
            String health,
            String school,
            String post,
            Api officer,
            Api sergeant,
            Api nurse,
            Api teacher,
            Api lead,
            Api board) {

        /** Begins a report of the police on the action; answers its id. */
        String drafted(String period, Map<String, ?> more) {
            return drafted(sergeant, action, police, period, more);
        }

        static String drafted(Api by, String action, String agency, String period, Map<String, ?> more) {
            return by.made("/progress-reports", said(action, agency, period, more));
        }

        /** Hands in a report; answers its id. */
        String reported(String period, String status) {
            return reported(sergeant, action, police, period, status);
        }

        static String reported(Api by, String action, String agency, String period, String status) {
            String id = drafted(by, action, agency, period, Map.of("status", status));
            become(by, id, "submitted", null).then().statusCode(200);
            return id;
        }

        /** An action of the same priority, led by these agencies in order. */
        String action(String ref, @Nullable String parent, String... agencies) {
            Map<String, Object> body = new HashMap<>(
                    Map.of("priority", priority, "ref", ref, "title", Map.of("state", "set", "text", "Action " + ref)));
            if (parent != null) {
                body.put("parent", parent);
            }
            if (agencies.length > 0) {
                body.put("leadAgencies", leads(agencies));
            }
            return officer.made("/actions?reason=Agreed", body);
        }
    }

    static Map<String, Object> said(String action, String agency, String period, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("action", action, "agency", agency, "periodStart", period));
        body.putAll(more);
        return body;
    }

    static Response become(Api by, String report, String to, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("to", to));
        if (reason != null) {
            body.put("reason", reason);
        }
        return by.post("/progress-reports/" + report + "/transitions", body);
    }

    private static Map<String, Object> leads(String... agencies) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (String agency : agencies) {
            items.add(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true));
        }
        return Map.of("state", "set", "items", items);
    }

    Scene scene() {
        String county = members.county();
        String police = members.member(county, "police");
        String health = members.member(county, "health");
        String school = members.member(county, "school");
        String post = members.post(county, police, "Sergeant");
        String head = members.post(county, school, "Head of safeguarding");
        Api officer = people.partnershipOfficer(county);
        String group = members.group(county, "board");
        String plan = officer.made(
                "/plans",
                Map.of(
                        "partnership",
                        county,
                        "title",
                        "Plan 2009",
                        "coverText",
                        "All of us.",
                        "period",
                        Map.of("start", "2009-04-01", "end", "2011-03-31")));
        String priority = officer.made(
                "/priorities",
                Map.of(
                        "plan",
                        plan,
                        "ref",
                        "1",
                        "title",
                        Map.of("state", "set", "text", "Fewer are hurt"),
                        "leads",
                        Map.of("state", "set", "items", List.of(Map.of("officer", head, "role", "lead")))));
        String action = officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "ref",
                        "1.1",
                        "title",
                        Map.of("state", "set", "text", "Patrols after school"),
                        "leadAgencies",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                List.of(
                                        Map.of("agency", police, "role", "lead", "state", "accepted", "recorded", true),
                                        Map.of(
                                                "agency",
                                                health,
                                                "role",
                                                "supporting",
                                                "state",
                                                "accepted",
                                                "recorded",
                                                true))),
                        "monitoring",
                        Map.of("state", "set", "groups", List.of(group))));
        return new Scene(
                county,
                plan,
                priority,
                action,
                police,
                health,
                school,
                post,
                officer,
                people.agencyOfficer(police, post),
                people.agencyOfficer(health),
                people.agencyOfficer(school),
                people.agencyOfficer(school, head),
                people.boardMember(group));
    }
}

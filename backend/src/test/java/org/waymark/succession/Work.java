package org.waymark.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A county with a plan of one priority, and everything that can name somebody in it, made as an officer would. */
@ApplicationScoped
class Work {
    private final Members members;
    private final People people;
    private final Plans plans;

    Work(Members members, People people, Plans plans) {
        this.members = members;
        this.people = people;
        this.plans = plans;
    }

    /** A county, its plan, two agencies that are members of it, and one of its officers, signed in. */
    record County(String id, String plan, String priority, String police, String health, Api officer) {

        String action(String ref, Map<String, Object> more) {
            Map<String, Object> body = new HashMap<>(
                    Map.of("priority", priority, "ref", ref, "title", Map.of("state", "set", "text", "Action " + ref)));
            body.putAll(more);
            return officer.made("/actions", body);
        }

        /** An action that these officers or posts lead, in order. */
        String ledBy(String ref, String... leads) {
            return action(ref, Map.of("leadOfficers", leads("officer", "lead", leads)));
        }

        /** An action whose agencies have been recorded as leading it. */
        String ledByAgency(String ref, String... agencies) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (String agency : agencies) {
                items.add(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true));
            }
            return action(ref, Map.of("leadAgencies", Map.of("state", "set", "items", items)));
        }

        static Map<String, Object> leads(String kind, String role, String... ids) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (String id : ids) {
                items.add(Map.of(kind, id, "role", role));
            }
            return Map.of("state", "set", "items", items);
        }

        void agree() {
            officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board"))
                    .then()
                    .statusCode(200);
        }
    }

    County county() {
        String county = members.county();
        String plan = plans.plan(county).toString();
        return new County(
                county,
                plan,
                plans.priority(java.util.UUID.fromString(plan), "1").toString(),
                members.member(county, "police"),
                members.member(county, "health"),
                people.partnershipOfficer(county));
    }

    /** Names an officer wherever an officer can be named; answers the action that they lead. */
    String everywhere(County county, String officer) {
        county.officer()
                .patch("/plans/" + county.plan(), "\"1-x\"", Map.of("contact", officer))
                .then()
                .statusCode(200);
        county.officer()
                .patch(
                        "/priorities/" + county.priority(),
                        "\"1-x\"",
                        Map.of("leads", County.leads("officer", "lead", officer)))
                .then()
                .statusCode(200);
        String action = county.ledBy("1.1", officer);
        county.action(
                "1.2",
                Map.of(
                        "milestones",
                        List.of(
                                Map.of("text", "Open the door", "officer", officer),
                                Map.of("text", "Find the key", "officer", officer, "doneOn", "2026-05-01"))));
        county.officer()
                .made(
                        "/indicators",
                        Map.of(
                                "partnership",
                                county.id(),
                                "title",
                                Map.of("state", "set", "text", "First-time entrants"),
                                "definitionStatus",
                                "defined",
                                "contact",
                                Map.of("state", "set", "text", "Jo March"),
                                "contactOfficer",
                                officer));
        county.officer()
                .made(
                        "/groups",
                        Map.of(
                                "partnership",
                                county.id(),
                                "code",
                                "BOARD",
                                "name",
                                "Board",
                                "kind",
                                "board",
                                "seats",
                                List.of(
                                        Map.of("role", "Chair", "chair", true, "officer", officer),
                                        Map.of("role", "Police", "officer", officer),
                                        Map.of("role", "Before", "officer", officer, "to", "2008-03-31"))));
        return action;
    }
}

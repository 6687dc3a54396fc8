package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** Places between equals: an agency answers for itself, and nobody in its name without saying so. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AssignmentTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String agency = "";
    private String priority = "";
    private Api officer = Api.as("nobody");
    private Api lead = Api.as("nobody");

    @BeforeEach
    void an_agency_that_is_to_lead() {
        String county = members.county();
        agency = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        lead = people.agencyOfficer(agency);
        priority = plans.priority(plans.plan(county), "1").toString();
    }

    private Map<String, Object> naming(Map<String, Object> place) {
        return Map.of(
                "priority",
                priority,
                "ref",
                "1.1",
                "title",
                Map.of("state", "set", "text", "Walk to school"),
                "leadAgencies",
                Map.of("state", "set", "items", List.of(place)));
    }

    private String proposed() {
        return officer.made("/actions", naming(Map.of("agency", agency, "role", "lead")));
    }

    private String place(String action) {
        return officer.get("/actions/" + action + "/assignments").path("items[0].id");
    }

    private static Response become(Api by, String place, String to, String reason) {
        return by.post("/assignments/" + place + "/transitions", Map.of("to", to, "reason", reason));
    }

    @Test
    void naming_an_agency_proposes_a_place_that_it_accepts() {
        String action = proposed();
        String place = place(action);
        lead.get("/assignments/" + place)
                .then()
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("decidedAt", nullValue())
                .body("allowed", contains("accepted", "declined"));
        Response accepted = become(lead, place, "accepted", "Agreed at our board");
        accepted.then().statusCode(200).body("state", equalTo("accepted")).body("recorded", equalTo(false));
        officer.get("/actions/" + action)
                .then()
                .body("version", equalTo(2))
                .body("leadAgencies.items.assignment.state", contains("accepted"));
        assertThat(database.changesOf(action).getLast())
                .containsEntry("type", "action")
                .containsEntry("fields", List.of("assignments"))
                .containsEntry("version", 2L)
                .containsEntry("reason", "Agreed at our board")
                .containsEntry("request", accepted.header("X-Request-Id"));
        become(lead, place, "accepted", "Again").then().statusCode(409);
    }

    @Test
    void an_agency_declines_with_a_reason_and_may_be_asked_again() {
        String place = place(proposed());
        become(lead, place, "declined", " ").then().statusCode(400).body("errors.pointer", contains("/reason"));
        become(lead, place, "declined", "We have no patrol there")
                .then()
                .statusCode(200)
                .body("reason", equalTo("We have no patrol there"))
                .body("allowed", contains("accepted"));
        become(lead, place, "proposed", "Ask me").then().statusCode(403);
        become(officer, place, "proposed", "With two posts paid for")
                .then()
                .statusCode(200)
                .body("state", equalTo("proposed"))
                .body("reason", nullValue());
    }

    @Test
    void what_was_agreed_elsewhere_is_recorded_and_says_so() {
        String place = place(proposed());
        become(officer, place, "accepted", "Minute 7 of the executive")
                .then()
                .statusCode(200)
                .body("state", equalTo("accepted"))
                .body("recorded", equalTo(true));
        become(officer, place, "declined", "They will not").then().statusCode(403);
        String second = officer.made(
                "/actions", naming(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true)));
        officer.get("/actions/" + second)
                .then()
                .body("leadAgencies.items.assignment.state", contains("accepted"))
                .body("leadAgencies.items.assignment.recorded", contains(true));
    }

    @Test
    void nobody_accepts_or_declines_in_the_name_of_another() {
        for (String state : List.of("accepted", "declined")) {
            officer.post(
                            "/actions",
                            naming(Map.of("agency", agency, "role", "lead", "state", state, "reason", "So they say")))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/leadAgencies/items/0/state"));
        }
        String action = proposed();
        officer.patch(
                        "/actions/" + action,
                        "\"1-x\"",
                        Map.of(
                                "leadAgencies",
                                Map.of(
                                        "items",
                                        List.of(Map.of("agency", agency, "role", "supporting", "state", "accepted")))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/leadAgencies/items/0/state"));
    }

    @Test
    void an_answer_stays_when_the_action_is_changed_around_it() {
        String action = proposed();
        become(lead, place(action), "accepted", "Yes");
        officer.patch(
                        "/actions/" + action,
                        "\"2-x\"",
                        Map.of(
                                "leadAgencies",
                                Map.of("items", List.of(Map.of("agency", agency, "role", "supporting")))))
                .then()
                .statusCode(200)
                .body("leadAgencies.items.role", contains("supporting"))
                .body("leadAgencies.items.assignment.state", contains("accepted"));
    }

    @Test
    void whoever_has_nothing_to_do_with_it_may_not_answer() {
        String place = place(proposed());
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("to", "accepted"))
                .post("/assignments/" + place + "/transitions")
                .then()
                .statusCode(401);
        become(people.stranger(), place, "accepted", "Me").then().statusCode(404);
        lead.get("/assignments/" + place).then().body("state", equalTo("proposed"));
        officer.get("/assignments/" + place).then().body("allowed", contains("accepted"));
        people.stranger().get("/assignments/" + place).then().statusCode(404);
    }

    @Test
    void another_agency_sees_the_place_and_may_not_answer_for_it() {
        String place = place(proposed());
        String county = officer.get("/agencies/" + agency).path("partnership.id");
        Api other = people.agencyOfficer(members.member(county, "fire"));
        other.get("/assignments/" + place).then().statusCode(200).body("allowed", empty());
        become(other, place, "accepted", "For them").then().statusCode(403);
        lead.get("/assignments/" + place).then().body("state", equalTo("proposed"));
    }

    @Test
    void the_lead_of_a_priority_proposes_and_records_nothing_for_another_agency() {
        String county = officer.get("/agencies/" + agency).path("partnership.id");
        String home = members.member(county, "council");
        String post = members.post(county, home, "Head of Prevention");
        officer.patch(
                        "/priorities/" + priority,
                        "\"1-x\"",
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        Api leader = people.agencyOfficer(home, post);
        leader.delete("/priorities/" + priority, "\"2-x\"").then().statusCode(403);
        leader.post("/actions", naming(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/leadAgencies/items/0/state"));
        String action = leader.made("/actions", naming(Map.of("agency", agency, "role", "lead")));
        leader.get("/actions/" + action).then().body("leadAgencies.items.assignment.state", contains("proposed"));
        String plan = officer.get("/priorities/" + priority).path("plan.id");
        String another = plans.priority(UUID.fromString(plan), "2").toString();
        leader.patch("/actions/" + action, "\"1-x\"", Map.of("priority", another))
                .then()
                .statusCode(403);
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("priority", another))
                .then()
                .statusCode(200);
    }
}

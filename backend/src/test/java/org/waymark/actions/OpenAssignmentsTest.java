package org.waymark.actions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** What is proposed to an agency, in one list: it answers from there. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenAssignmentsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    private String police = "";
    private String fire = "";
    private UUID plan = new UUID(0, 0);
    private String priority = "";
    private Api officer = Api.as("nobody");
    private Api lead = Api.as("nobody");

    @BeforeEach
    void two_agencies_that_are_asked() {
        String county = members.county();
        police = members.member(county, "police");
        fire = members.member(county, "fire");
        officer = people.partnershipOfficer(county);
        lead = people.agencyOfficer(police);
        plan = plans.plan(county);
        priority = plans.priority(plan, "1").toString();
    }

    private void proposed(String ref, String... agencies) {
        officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "ref",
                        ref,
                        "title",
                        Map.of("state", "set", "text", "Action " + ref),
                        "timescale",
                        Map.of("text", "By Sept 2010"),
                        "leadAgencies",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                List.of(agencies).stream()
                                        .map(agency -> Map.of("agency", agency, "role", "lead"))
                                        .toList())));
    }

    private String open(String agency) {
        return "/assignments?state=proposed&open=true&agency=" + agency;
    }

    private void answer(String place, String to) {
        lead.post("/assignments/" + place + "/transitions", Map.of("to", to, "reason", "Our board has said so"))
                .then()
                .statusCode(200);
    }

    @Test
    void an_agency_sees_what_is_proposed_to_it_and_what_it_would_take_on() {
        proposed("1.1", police, fire);
        proposed("1.2", fire);
        lead.get(open(police) + "&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.action.ref", contains("1.1"))
                .body("items.action.title", contains("Action 1.1"))
                .body("items.priority.ref", contains("1"))
                .body("items.plan.id", contains(plan.toString()))
                .body("items.timescale.due", contains("2010-09-30"))
                .body("items.agency.id", contains(police))
                .body("items[0].allowed", contains("accepted", "declined"));
        String code = officer.get("/agencies/" + fire).path("code");
        lead.get(open(code))
                .then()
                .body("items.action.ref", containsInAnyOrder("1.1", "1.2"))
                .body("items.allowed", contains(empty(), empty()));
    }

    @Test
    void what_is_answered_is_no_longer_open() {
        proposed("1.1", police);
        proposed("1.2", police);
        List<String> places = lead.get(open(police)).path("items.id");
        answer(places.getFirst(), "accepted");
        answer(places.getLast(), "declined");
        lead.get(open(police)).then().body("items", empty());
        officer.get("/assignments?state=declined&plan=" + plan)
                .then()
                .body("items.id", contains(places.getLast()))
                .body("items.reason", contains("Our board has said so"));
        officer.get("/assignments?state=accepted&state=declined&role=lead&plan=" + plan)
                .then()
                .body("items", hasSize(2));
        officer.get("/assignments?role=supporting&plan=" + plan).then().body("items", empty());
    }

    @Test
    void in_a_closed_plan_nothing_is_open_and_nobody_may_answer() {
        proposed("1.1", police);
        for (String to : List.of("agreed", "published", "closed")) {
            officer.post("/plans/" + plan + "/transitions", Map.of("to", to, "reason", "The period is over"))
                    .then()
                    .statusCode(200);
        }
        lead.get(open(police)).then().body("items", empty());
        lead.get("/assignments?open=false&agency=" + police)
                .then()
                .body("items", hasSize(1))
                .body("items[0].allowed", empty());
    }

    @Test
    void the_places_of_one_action_are_in_its_order_and_strangers_see_none() {
        proposed("1.1", police, fire);
        String action = officer.get("/actions?plan=" + plan).path("items[0].id");
        officer.get("/actions/" + action + "/assignments").then().body("items.agency.id", contains(police, fire));
        officer.get("/assignments?action=" + action).then().body("items", hasSize(2));
        people.stranger().get("/assignments?action=" + action).then().body("items", empty());
        Api.anonymous().get("/assignments").then().statusCode(401);
        officer.get("/assignments?colour=red").then().statusCode(400);
    }
}

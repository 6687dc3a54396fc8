package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** Actions as somebody writes them over HTTP; what every write refuses is in EveryWriteTest. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeActionTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    private String county = "";
    private Api officer = Api.as("nobody");
    private String priority = "";

    @BeforeEach
    void a_priority_to_act_in() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        priority = plans.priority(plans.plan(county), "1").toString();
    }

    private String made(Map<String, Object> more) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("priority", priority, "ref", "1.1", "title", Map.of("state", "set", "text", "Open a centre")));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    @Test
    void when_it_is_due_is_read_from_the_words_and_the_words_stay() {
        String action = made(Map.of("timescale", Map.of("text", "By Sept 2030")));
        officer.get("/actions/" + action)
                .then()
                .body("timescale.text", equalTo("By Sept 2030"))
                .body("timescale.kind", equalTo("due"))
                .body("timescale.due", equalTo("2030-09-30"));
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("timescale", Map.of("text", "tbc")))
                .then()
                .statusCode(200)
                .body("timescale.state", equalTo("unconfirmed"))
                .body("timescale.text", equalTo("tbc"))
                .body("timescale.due", nullValue());
        Map<String, Object> proposal = Map.of("timescale", Map.of("state", "unconfirmed", "text", "June 2031"));
        officer.patch("/actions/" + action, "\"2-x\"", proposal)
                .then()
                .statusCode(200)
                .body("timescale.state", equalTo("unconfirmed"))
                .body("timescale.text", equalTo("June 2031"))
                .body("timescale.due", nullValue());
    }

    @Test
    void what_a_date_means_is_the_services_to_say() {
        String action = made(Map.of());
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("timescale", Map.of("text", "2031", "due", "2030-01-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/timescale/due"));
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("timescale", Map.of("state", "set", "text", " ")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/timescale/text"));
    }

    @Test
    void a_milestone_that_is_named_by_its_id_is_changed_and_one_left_out_goes() {
        String action = made(Map.of(
                "milestones",
                List.of(
                        Map.of("text", "First", "timescale", Map.of("text", "May 2030")),
                        Map.of("text", "Second", "timescale", Map.of("text", "June 2030")))));
        String second = officer.get("/actions/" + action).path("milestones[1].id");
        officer.patch(
                        "/actions/" + action,
                        "\"1-x\"",
                        Map.of(
                                "milestones",
                                List.of(Map.of(
                                        "id", second, "text", "The second", "timescale", Map.of("text", "July 2030")))))
                .then()
                .statusCode(200)
                .body("milestones", hasSize(1))
                .body("milestones.id", contains(second))
                .body("milestones.text", contains("The second"))
                .body("milestones.timescale.due", contains("2030-07-31"));
    }

    @Test
    void it_moves_to_another_priority_of_its_plan_and_stays_itself() {
        UUID plan = plans.plan(members.county());
        String elsewhere = plans.priority(plan, "9").toString();
        String action = made(Map.of());
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("priority", elsewhere))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/priority"));
        String second = plans.priority(
                        UUID.fromString(officer.get("/priorities/" + priority).path("plan.id")), "2")
                .toString();
        officer.patch("/actions/" + action, "\"1-x\"", Map.of("priority", second, "ref", "2.1"))
                .then()
                .statusCode(200)
                .body("id", equalTo(action))
                .body("priority.id", equalTo(second))
                .body("ref", equalTo("2.1"))
                .body("version", equalTo(2));
    }

    @Test
    void every_fault_is_named_at_once_and_nothing_changes() {
        String action = made(Map.of());
        Map<String, Object> wrong = Map.of(
                "title",
                Map.of("state", "absent"),
                "milestones",
                List.of(Map.of("text", "x", "officer", UUID.randomUUID().toString())),
                "monitoring",
                Map.of("state", "set"));
        officer.patch("/actions/" + action, "\"1-x\"", wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/milestones/0/officer", "/monitoring", "/title"));
        officer.get("/actions/" + action).then().body("version", equalTo(1));
    }

    @Test
    void the_agency_that_leads_one_is_told_when_it_is_deleted() {
        String agency = members.member(county, "police");
        String action = made(Map.of(
                "leadAgencies", Map.of("state", "set", "items", List.of(Map.of("agency", agency, "role", "lead")))));
        String code = officer.get("/agencies/" + agency).path("code");
        Feed feed = Feed.fromNow(people.agencySystem(agency), "agency=" + code);
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        assertThat(feed.untilSeen(UUID.fromString(action))).containsExactly(UUID.fromString(action));
    }
}

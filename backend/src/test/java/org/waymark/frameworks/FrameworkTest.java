package org.waymark.frameworks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FrameworkTest {
    private static final String SHARED = "/frameworks/01890000-0000-7000-8000-00000000ecc1";
    private static final Map<String, String> SAFE = Map.of("code", "safe", "name", "Safe");
    private static final Map<String, String> HEARD = Map.of("code", "heard", "name", "Heard");

    @Inject
    People people;

    @Inject
    Members members;

    private String county;
    private Api officer;
    private String framework;
    private String path;

    @BeforeEach
    void aFrameworkOfTwoOutcomes() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        framework = officer.made(
                "/frameworks",
                Map.of("partnership", county, "code", "ours", "name", "Ours", "outcomes", List.of(SAFE, HEARD)));
        path = "/frameworks/" + framework;
    }

    private String plan() {
        return officer.made("/plans", planOf(county));
    }

    private Map<String, Object> planOf(String partnership) {
        return Map.of("partnership", partnership, "title", "Plan 2030", "coverText", "", "framework", framework);
    }

    @Test
    void outcomes_stay_in_their_order_and_can_be_put_in_another() {
        officer.get(path)
                .then()
                .body("outcomes.code", contains("safe", "heard"))
                .body("partnership.id", equalTo(county))
                .body("allowed", contains("edit"));
        officer.patch(path, "\"1-x\"", Map.of("outcomes", List.of(HEARD, SAFE)))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Ours"))
                .body("outcomes.code", contains("heard", "safe"));
    }

    @Test
    void two_outcomes_of_one_code_are_refused_and_so_is_none() {
        officer.patch(path, "\"1-x\"", Map.of("outcomes", List.of(SAFE, SAFE)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/outcomes/1/code"));
        officer.patch(path, "\"1-x\"", Map.of("outcomes", List.of())).then().statusCode(400);
        officer.patch(path, "\"1-x\"", Map.of("partnership", members.county()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnership"));
    }

    @Test
    void what_everybody_shares_is_read_only_to_everybody() {
        Map<String, Object> patch = Map.of("name", "X");
        officer.get(SHARED).then().statusCode(200).body("allowed", empty());
        officer.patch(SHARED, "\"1-x\"", patch).then().statusCode(403);
        people.administrator().patch(SHARED, "\"1-x\"", patch).then().statusCode(403);
        people.administrator().delete(SHARED, "\"1-x\"").then().statusCode(403);
    }

    @Test
    void an_outcome_that_a_priority_serves_stays_and_the_priority_is_named() {
        officer.made(
                "/priorities",
                Map.of(
                        "plan",
                        plan(),
                        "ref",
                        "7",
                        "title",
                        Map.of("state", "set", "text", "Children are heard"),
                        "outcome",
                        "heard"));
        officer.patch(path, "\"1-x\"", Map.of("outcomes", List.of(SAFE)))
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"))
                .body("detail", containsString("Priority 7 of the plan \"Plan 2030\""));
        officer.patch(path, "\"1-x\"", Map.of("outcomes", List.of(HEARD)))
                .then()
                .statusCode(200);
    }

    @Test
    void one_that_a_plan_uses_stays_and_the_plan_is_named() {
        plan();
        officer.delete(path, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"))
                .body("detail", containsString("Plan 2030"));
    }

    @Test
    void another_partnership_neither_sees_nor_uses_it() {
        String elsewhere = members.county();
        Api other = people.partnershipOfficer(elsewhere);
        other.get("/frameworks").then().body("items.id", not(hasItem(framework)));
        other.post("/plans", planOf(elsewhere)).then().statusCode(400).body("errors.pointer", contains("/framework"));
    }
}

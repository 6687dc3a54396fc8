package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** An officer leaves, and what they hold is handed on in one step. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DepartureTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String jo = "";
    private String meg = "";
    private String action = "";

    @BeforeEach
    void an_officer_who_is_named_everywhere() {
        county = work.county();
        jo = members.person(county.id(), county.police(), "Jo March");
        meg = members.post(county.id(), county.police(), "Head of Youth Support");
        action = work.everywhere(county, jo);
    }

    private ValidatableResponse leaves(Map<String, Object> more) {
        return leaves(county.officer(), more, "");
    }

    private ValidatableResponse leaves(Api by, Map<String, Object> more, String query) {
        Map<String, Object> body = new HashMap<>(Map.of("leftOn", "2026-03-31"));
        body.putAll(more);
        return by.post("/officers/" + jo + "/departure" + query, body).then();
    }

    private List<String> kinds(String officer) {
        return county.officer().get("/officers/" + officer + "/work").path("items.kind");
    }

    @Test
    void one_successor_takes_all_of_it_and_the_record_says_who_had_it() {
        leaves(Map.of("to", meg, "reason", "She has moved"))
                .statusCode(200)
                .body("officer.id", equalTo(jo))
                .body("officer.leftOn", equalTo("2026-03-31"))
                .body("moved", equalTo(7))
                .body("left", equalTo(0))
                .body("lines.from.name", everyItem(equalTo("Jo March")))
                .body("lines.to.name", everyItem(equalTo("Head of Youth Support")));
        assertThat(kinds(jo)).isEmpty();
        assertThat(kinds(meg)).containsExactly("plan", "priority", "action", "milestone", "indicator", "chair", "seat");
        county.officer().get("/actions/" + action).then().body("leadOfficers.items.id", contains(meg));
        Map<String, Object> last = database.changesOf(action).getLast();
        assertThat(last).containsEntry("fields", List.of("leadOfficers")).containsEntry("reason", "She has moved");
        assertThat(String.valueOf(last.get("before"))).contains(jo);
        assertThat(String.valueOf(last.get("after"))).contains(meg);
        // What was done by her, and the seat she held before, stay hers.
        assertThat(database.rows("select 1 from milestone where officer_id = ?::uuid and done_on is not null", jo))
                .hasSize(1);
        assertThat(database.rows("select 1 from seat where officer_id = ?::uuid", jo))
                .hasSize(1);
    }

    @Test
    void what_is_said_of_a_line_counts_before_its_kind_and_that_before_all() {
        String amy = members.person(county.id(), county.health(), "Amy March");
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("kind", "chair");
        nobody.put("to", null);
        leaves(Map.of(
                        "to",
                        meg,
                        "kinds",
                        List.of(nobody, Map.of("kind", "action", "to", meg)),
                        "lines",
                        List.of(Map.of("kind", "action", "id", action, "to", amy))))
                .statusCode(200)
                .body("moved", equalTo(6))
                .body("left", equalTo(1))
                .body("lines.find { it.kind == 'chair' }.to", nullValue());
        assertThat(kinds(amy)).containsExactly("action");
        assertThat(kinds(jo)).containsExactly("chair");
    }

    @Test
    void a_preview_shows_the_same_and_leaves_everything_as_it_was() {
        leaves(county.officer(), Map.of("to", meg), "?dryRun=true")
                .statusCode(200)
                .body("moved", equalTo(7));
        assertThat(kinds(meg)).isEmpty();
        county.officer()
                .get("/officers/" + jo)
                .then()
                .body("leftOn", nullValue())
                .body("version", equalTo(1));
    }

    @Test
    void whoever_takes_it_and_stands_there_already_stands_there_once() {
        String both = county.action(
                "1.3",
                Map.of(
                        "leadOfficers",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                List.of(
                                        Map.of("officer", jo, "role", "lead"),
                                        Map.of("officer", meg, "role", "supporting"),
                                        Map.of("group", members.group(county.id(), "sub-group"), "role", "lead")))));
        leaves(Map.of("to", meg)).statusCode(200).body("moved", equalTo(8));
        county.officer()
                .get("/actions/" + both)
                .then()
                .body("leadOfficers.items.kind", contains("post", "group"))
                .body("leadOfficers.items.role", contains("lead", "lead"));
        // Places stand without a gap, so that the next change finds them.
        county.officer()
                .patch("/actions/" + both, "\"2-x\"", Map.of("leadOfficers", Work.County.leads("officer", "lead", meg)))
                .then()
                .statusCode(200)
                .body("leadOfficers.items.id", contains(meg));
    }

    @Test
    void an_agreed_plan_wants_a_reason() {
        county.agree();
        leaves(Map.of("to", meg)).statusCode(422).body("type", endsWith("/reason-needed"));
        county.officer().get("/officers/" + jo).then().body("leftOn", nullValue());
        leaves(Map.of("to", meg, "reason", "She has moved")).statusCode(200);
    }

    @Test
    void whoever_leaves_without_a_successor_is_shown_by_readiness() {
        leaves(Map.of()).statusCode(200).body("moved", equalTo(0)).body("left", equalTo(7));
        county.officer()
                .get("/plans/" + county.plan() + "/readiness?code=lead-left&code=priority-lead-left")
                .then()
                .body("items.text", contains("Jo March", "Jo March"));
    }

    @Test
    void what_stands_in_a_districts_plan_is_for_the_district_to_give() {
        String district = members.district(county.id());
        UUID priority = plans.priority(plans.plan(district), "1");
        people.partnershipOfficer(district)
                .made(
                        "/actions",
                        Map.of(
                                "priority",
                                priority,
                                "ref",
                                "1.1",
                                "title",
                                Map.of("state", "set", "text", "Ours"),
                                "leadOfficers",
                                Work.County.leads("officer", "lead", jo)));
        leaves(Map.of("to", meg)).statusCode(200).body("moved", equalTo(7)).body("left", equalTo(1));
        people.administrator().get("/officers/" + jo + "/work").then().body("items.kind", contains("action"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        String gone = members.person(county.id(), county.police(), "Beth March");
        county.officer().patch("/officers/" + gone, "\"1-x\"", Map.of("leftOn", "2020-01-01"));
        leaves(Map.of(
                        "to",
                        jo,
                        "kinds",
                        List.of(Map.of("kind", "plan", "to", gone), Map.of("kind", "plan", "to", meg)),
                        "lines",
                        List.of(Map.of("kind", "action", "id", UUID.randomUUID(), "to", UUID.randomUUID()))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/to", "/kinds/0/to", "/kinds/1/kind", "/lines/0", "/lines/0/to"))
                .body("errors.code", containsInAnyOrder("leaves", "has-left", "repeated", "unknown", "unknown"));
        county.officer()
                .post("/officers/" + jo + "/departure", Map.of("to", meg))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/leftOn"));
        assertThat(kinds(meg)).isEmpty();
    }

    @Test
    void only_the_partnerships_officers_say_so() {
        leaves(people.agencyOfficer(county.police()), Map.of("to", meg), "").statusCode(403);
        leaves(people.stranger(), Map.of("to", meg), "").statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("leftOn", "2026-03-31"))
                .post("/officers/" + jo + "/departure")
                .then()
                .statusCode(401);
        county.officer()
                .request()
                .header("If-Match", "\"9-x\"")
                .contentType("application/json")
                .body(Map.of("leftOn", LocalDate.of(2026, 3, 31).toString()))
                .post("/officers/" + jo + "/departure")
                .then()
                .statusCode(412);
        county.officer().get("/officers/" + meg + "/work").then().body("items", empty());
    }

    @Test
    void it_costs_as_many_statements_with_one_line_as_with_fifty() {
        String one = members.person(county.id(), county.police(), "One");
        county.ledBy("2.1", one);
        String many = members.person(county.id(), county.police(), "Many");
        for (int i = 0; i < 50; i++) {
            county.ledBy("3." + i, many);
        }
        Map<String, Object> body = Map.of("leftOn", "2026-03-31", "to", meg);
        List<String> withOne = statements.during(() -> county.officer().post("/officers/" + one + "/departure", body));
        List<String> withFifty = statements.during(() -> county.officer()
                .post("/officers/" + many + "/departure", body)
                .then()
                .statusCode(200)
                .body("moved", equalTo(50)));
        assertThat(withFifty).hasSameSizeAs(withOne);
    }
}

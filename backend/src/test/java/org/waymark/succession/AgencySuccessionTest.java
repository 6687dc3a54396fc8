package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Agencies are renamed, merged and split; what they hold goes over in one step. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AgencySuccessionTest {
    private static final String DAY = "2026-04-01";

    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String old = "";
    private String code = "";
    private String action = "";
    private String indicator = "";
    private String person = "";

    @BeforeEach
    void an_agency_that_holds_something_of_everything() {
        county = work.county();
        old = members.agency(county.id(), "youth-service");
        members.membership(old, county.id());
        code = county.officer().get("/agencies/" + old).path("code");
        action = county.ledByAgency("1.1", old);
        indicator = county.officer()
                .made(
                        "/indicators",
                        Map.of(
                                "partnership",
                                county.id(),
                                "title",
                                Map.of("state", "set", "text", "First-time entrants"),
                                "definitionStatus",
                                "defined",
                                "leadAgencies",
                                Map.of("state", "set", "items", List.of(Map.of("agency", old, "role", "lead")))));
        person = members.person(county.id(), old, "Jo March");
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
                                        Map.of("agency", old),
                                        Map.of("agency", old, "role", "Before", "to", "2008-03-31"))));
    }

    private ValidatableResponse becomes(Map<String, Object> said) {
        return becomes(county.officer(), said, "");
    }

    private ValidatableResponse becomes(Api by, Map<String, Object> said, String query) {
        Map<String, Object> body = new HashMap<>(Map.of("on", DAY, "reason", "By order"));
        body.putAll(said);
        return by.post("/agencies/" + old + "/succession" + query, body).then();
    }

    private static Map<String, Object> mergedInto(String agency) {
        return Map.of("kind", "merged", "successors", List.of(Map.of("agency", agency)));
    }

    @Test
    void one_that_is_renamed_keeps_its_id_and_answers_to_its_old_names() {
        county.officer()
                .post("/plans/" + county.plan() + "/editions", Map.of("label", "0.1"))
                .then()
                .statusCode(201);
        becomes(Map.of("kind", "renamed", "name", "Youth Support Service", "code", "YSS" + code))
                .statusCode(200)
                .body("agency.id", equalTo(old))
                .body("agency.name", equalTo("Youth Support Service"))
                .body("agency.aliases", contains("Agency " + code, code))
                .body("succession.former.name", equalTo("Agency " + code))
                .body("succession.successors.name", contains("Youth Support Service"))
                .body("lines", empty());
        county.officer()
                .get("/actions/" + action)
                .then()
                .body("leadAgencies.items.name", contains("Youth Support Service"));
        county.officer()
                .get("/plans/" + county.plan() + "/editions/0.1/actions")
                .then()
                .body("items[0].leadAgencies.items.name", contains("Agency " + code));
        county.officer()
                .get("/agencies/" + old + "/succession")
                .then()
                .statusCode(200)
                .body("items.kind", contains("renamed"))
                .body("items.reason", contains("By order"));
        assertThat(database.changesOf(old))
                .anySatisfy(change -> assertThat(change).containsEntry("fields", List.of("code", "name")))
                .anySatisfy(change -> assertThat(change).containsEntry("fields", List.of("succession")))
                .allSatisfy(change -> assertThat(change).extractingByKey("type").isEqualTo("agency"));
    }

    @Test
    void what_a_merged_agency_holds_goes_to_the_one_it_went_up_in() {
        Feed losing = Feed.fromNow(county.officer(), "agency=" + old);
        Feed gaining = Feed.fromNow(county.officer(), "agency=" + county.police());
        Api itsSystem = people.agencySystem(old);
        becomes(mergedInto(county.police()))
                .statusCode(200)
                .body("agency.id", equalTo(county.police()))
                .body("agency.aliases", contains("Agency " + code, code))
                .body("lines.kind", contains("action", "indicator", "seat", "officer", "membership", "grant"))
                .body("lines.to.id.unique()", contains(county.police()))
                .body("counts.lines", contains(1, 1, 1, 1, 1, 1));
        county.officer()
                .get("/actions/" + action)
                .then()
                .body("leadAgencies.items.id", contains(county.police()))
                .body("leadAgencies.items.assignment.state", contains("accepted"));
        county.officer()
                .get("/indicators/" + indicator)
                .then()
                .body("leadAgencies.items.id", contains(county.police()));
        county.officer().get("/officers/" + person).then().body("agency.id", equalTo(county.police()));
        assertThat(database.rows("select 1 from seat where agency_id = ?::uuid and valid_to is null", old))
                .isEmpty();
        assertThat(database.rows("select 1 from seat where agency_id = ?::uuid", old))
                .hasSize(1);
        assertThat(database.rows("select valid_to::text as to from membership where agency_id = ?::uuid", old))
                .containsExactly(Map.of("to", "2026-03-31"));
        assertThat(database.rows("select active_to::text as to from agency where id = ?::uuid", old))
                .containsExactly(Map.of("to", "2026-03-31"));
        losing.untilSeen(UUID.fromString(action));
        gaining.untilSeen(UUID.fromString(action));
        assertThat(losing.kindsOf(UUID.fromString(action))).containsExactly("unassigned");
        assertThat(gaining.kindsOf(UUID.fromString(action))).containsExactly("assigned");
        itsSystem.get("/actions/" + action).then().statusCode(200);
        itsSystem.get("/actions?agency=" + code).then().body("items.id", contains(action));
    }

    @Test
    void the_old_id_and_the_old_code_mean_the_one_that_follows() {
        becomes(mergedInto(county.police())).statusCode(200);
        county.officer()
                .get("/agencies/" + old)
                .then()
                .statusCode(200)
                .header("Content-Location", "/api/v1/agencies/" + county.police())
                .body("id", equalTo(county.police()));
        county.officer()
                .patch("/agencies/" + old, "\"2-x\"", Map.of("name", "Again"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/merged"))
                .body("survivor", equalTo(county.police()));
        becomes(mergedInto(county.police())).statusCode(409);
        for (String name : List.of(code, old)) {
            county.officer().get("/actions?agency=" + name).then().body("items.id", contains(action));
        }
        county.officer().get("/agencies?q={name}", "Agency " + code).then().body("items.id", contains(county.police()));
        county.officer().get("/agencies?partnership=" + county.id()).then().body("items.id", not(hasItem(old)));
        county.officer()
                .post(
                        "/actions",
                        Map.of(
                                "priority",
                                county.priority(),
                                "ref",
                                "1.9",
                                "title",
                                Map.of("state", "set", "text", "New"),
                                "leadAgencies",
                                Work.County.leads("agency", "lead", old)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/leadAgencies/items/0/agency"));
        becomes(
                        county.officer(),
                        Map.of("kind", "merged", "successors", List.of(Map.of("agency", county.health()))),
                        "")
                .statusCode(409);
        county.officer()
                .get("/agencies/" + county.police() + "/succession")
                .then()
                .body("items.former.name", contains("Agency " + code));
    }

    @Test
    void two_places_in_one_action_become_the_higher_of_the_two() {
        String both = county.action(
                "1.2",
                Map.of(
                        "leadAgencies",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                List.of(
                                        Map.of("agency", old, "role", "lead", "state", "accepted", "recorded", true),
                                        Map.of("agency", county.police(), "role", "supporting")))));
        becomes(mergedInto(county.police())).statusCode(200);
        county.officer()
                .get("/actions/" + both)
                .then()
                .body("leadAgencies.items.id", contains(county.police()))
                .body("leadAgencies.items.role", contains("lead"))
                .body("leadAgencies.items.assignment.state", contains("proposed"));
    }

    @Test
    void of_one_that_is_split_each_takes_what_it_is_said_to_and_the_first_the_rest() {
        String second = county.ledByAgency("1.2", old);
        becomes(Map.of(
                        "kind",
                        "split",
                        "successors",
                        List.of(
                                Map.of("agency", county.police()),
                                Map.of(
                                        "agency",
                                        county.health(),
                                        "lines",
                                        List.of(
                                                Map.of("kind", "action", "id", second),
                                                Map.of("kind", "officer", "id", person))))))
                .statusCode(200)
                .body("agency.id", equalTo(county.police()))
                .body("succession.successors.id", contains(county.police(), county.health()))
                .body("lines.find { it.id == '" + second + "' }.to.id", equalTo(county.health()));
        county.officer().get("/actions/" + action).then().body("leadAgencies.items.id", contains(county.police()));
        county.officer().get("/actions/" + second).then().body("leadAgencies.items.id", contains(county.health()));
        county.officer().get("/officers/" + person).then().body("agency.id", equalTo(county.health()));
    }

    @Test
    void a_new_agency_sits_at_the_old_ones_tables_from_the_day_on() {
        String fresh = members.agency(county.id(), "youth-service");
        becomes(mergedInto(fresh)).statusCode(200);
        county.officer()
                .get("/memberships?agency=" + fresh)
                .then()
                .body("items.partnership.id", contains(county.id()))
                .body("items.from", contains(DAY))
                .body("items.to", contains(nullValue()));
        county.officer()
                .get("/plans/" + county.plan() + "/readiness?code=agency-not-a-member&code=agency-ended")
                .then()
                .body("items", empty());
    }

    @Test
    void a_preview_moves_nothing_and_an_agreed_plan_wants_a_reason() {
        becomes(county.officer(), mergedInto(county.police()), "?dryRun=true")
                .statusCode(200)
                .body("lines.kind", hasItems("action", "indicator"));
        county.officer().get("/actions/" + action).then().body("leadAgencies.items.id", contains(old));
        county.agree();
        Map<String, Object> silent = new HashMap<>(mergedInto(county.police()));
        silent.put("reason", " ");
        becomes(silent).statusCode(422).body("type", endsWith("/reason-needed"));
        becomes(mergedInto(county.police())).statusCode(200);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        becomes(Map.of("kind", "renamed", "successors", List.of(Map.of("agency", county.police()))))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/successors"));
        becomes(Map.of(
                        "kind",
                        "merged",
                        "on",
                        "2999-01-01",
                        "name",
                        "Another",
                        "successors",
                        List.of(Map.of("agency", old), Map.of("agency", UUID.randomUUID()))))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/on", "/name", "/successors", "/successors/0/agency", "/successors/1/agency"));
        becomes(Map.of(
                        "kind",
                        "merged",
                        "successors",
                        List.of(Map.of(
                                "agency",
                                county.police(),
                                "lines",
                                List.of(Map.of("kind", "action", "id", UUID.randomUUID()))))))
                .statusCode(400)
                .body("errors.pointer", contains("/successors/0/lines/0"));
    }

    @Test
    void only_the_partnerships_officers_say_so() {
        becomes(people.agencyOfficer(old), mergedInto(county.police()), "").statusCode(403);
        becomes(people.stranger(), mergedInto(county.police()), "").statusCode(404);
        people.stranger().get("/agencies/" + old + "/succession").then().statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("kind", "renamed", "on", DAY))
                .post("/agencies/" + old + "/succession")
                .then()
                .statusCode(401);
        county.officer()
                .request()
                .header("If-Match", "\"9-x\"")
                .contentType("application/json")
                .body(Map.of("kind", "renamed", "on", DAY, "name", "New"))
                .post("/agencies/" + old + "/succession")
                .then()
                .statusCode(412);
    }
}

package org.waymark.savedviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** A list to come back to is kept for oneself, or shared with those one works with. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SavedViewTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private String police = "";
    private String code = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private Api officer = Api.as("nobody");
    private Api sergeant = Api.as("nobody");

    @BeforeEach
    void a_plan() {
        county = members.county();
        police = members.member(county, "police");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        officer = people.partnershipOfficer(county);
        sergeant = people.agencyOfficer(police);
        code = officer.get("/agencies/" + police).path("code");
    }

    private static Response save(Api by, String name, String query) {
        return by.post("/saved-views", Map.of("list", "actions", "name", name, "query", query));
    }

    private Response share(Api by, String name) {
        return by.post(
                "/saved-views",
                Map.of(
                        "list",
                        "actions",
                        "name",
                        name,
                        "query",
                        "overdue=true",
                        "sharedWith",
                        "partnership",
                        "partnership",
                        county));
    }

    private Response shareWithAgency(Api by, String name) {
        return by.post(
                "/saved-views",
                Map.of(
                        "list",
                        "actions",
                        "name",
                        name,
                        "query",
                        "overdue=true",
                        "sharedWith",
                        "agency",
                        "agency",
                        police));
    }

    @Test
    void a_view_says_by_name_what_it_filters() {
        String post = members.post(county, police, "Sergeant");
        String board = members.group(county, "board");
        Response made = save(
                officer,
                "  What is late  ",
                "?plan=" + plan + "&priority=" + priority + "&agency=" + code + "&role=lead&officer=" + post + "&group="
                        + board + "&overdue=true&q=young+people%20%26%20homes&dueFrom=&overdue=true");
        made.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("name", equalTo("What is late"))
                .body("list", equalTo("actions"))
                .body("sharedWith", equalTo("nobody"))
                .body("partnership", nullValue())
                .body("mine", equalTo(true))
                .body("allowed", contains("edit", "delete"))
                .body(
                        "filters.parameter",
                        contains("plan", "priority", "agency", "role", "officer", "group", "overdue", "q"))
                .body("filters[1].title", equalTo("1 Priority 1"))
                .body("filters[2].title", equalTo("Agency " + code))
                .body("filters[3].title", nullValue())
                .body("filters[4].title", equalTo("Sergeant"))
                .body("filters[7].value", equalTo("young people & homes"))
                .body(
                        "query",
                        equalTo("plan=" + plan + "&priority=" + priority + "&agency=" + code + "&role=lead&officer="
                                + post + "&group=" + board + "&overdue=true&q=young+people+%26+homes"));
        assertThat(made.header("Location")).isEqualTo("/api/v1/saved-views/" + made.path("id"));
        officer.get("/actions?" + made.path("query")).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, unknown-parameter",
        "limit=5, unknown-parameter",
        "after=x, unknown-parameter",
        "sort=due, unknown-parameter",
        "view=summary, unknown-parameter",
        "overdue=perhaps, wrong-type",
        "plan=mine, wrong-type",
        "dueFrom=soon, wrong-type",
        "overdue=true&overdue=false, repeated",
        "role=lead, needs-agency",
        "q=%zz, wrong-type",
        "&&, required",
        "overdue=, required",
    })
    void only_what_the_list_filters_by_is_saved(String query, String fault) {
        save(officer, "Mine", query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/query"))
                .body("errors.code", contains(fault));
    }

    @Test
    void every_fault_of_it_is_named_at_once_and_an_agency_must_be_one() {
        save(officer, "Mine", "colour=red&plan=mine").then().statusCode(400).body("errors", hasSize(2));
        save(officer, "Mine", "agency=NOBODY").then().statusCode(400);
        save(officer, "", "overdue=true").then().statusCode(400).body("errors.pointer", contains("/name"));
        officer.get("/saved-views").then().body("items", empty());
    }

    @Test
    void ones_own_is_seen_by_nobody_else() {
        Feed feed = Feed.fromNow(people.administrator());
        String id = save(officer, "Mine", "plan=" + plan).path("id");
        for (Api other :
                new Api[] {people.partnershipOfficer(county), sergeant, people.administrator(), people.stranger()}) {
            other.get("/saved-views")
                    .then()
                    .statusCode(200)
                    .body("items.id", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasItem(id)));
            other.get("/saved-views/" + id).then().statusCode(404);
            other.patch("/saved-views/" + id, "\"1-x\"", Map.of("name", "Theirs"))
                    .then()
                    .statusCode(404);
            other.delete("/saved-views/" + id, "\"1-x\"").then().statusCode(404);
        }
        Api.anonymous().get("/saved-views/" + id).then().statusCode(401);
        Api.anonymous().get("/saved-views").then().statusCode(401);
        assertThat(feed.untilQuiet()).doesNotContain(UUID.fromString(id));
        assertThat(database.changesOf(id)).isEmpty();
        officer.get("/saved-views").then().body("items.id", contains(id));
    }

    @Test
    void a_partnerships_is_shared_by_its_officers_with_its_readers() {
        String id = share(officer, "Late").path("id");
        sergeant.get("/saved-views/" + id)
                .then()
                .statusCode(200)
                .body("partnership.id", equalTo(county))
                .body("mine", equalTo(false))
                .body("allowed", empty());
        sergeant.get("/saved-views").then().body("items.id", contains(id));
        people.partnershipOfficer(county).get("/saved-views/" + id).then().body("allowed", contains("edit", "delete"));
        people.partnershipOfficer(members.county())
                .get("/saved-views/" + id)
                .then()
                .statusCode(404);
        share(sergeant, "Mine").then().statusCode(403);
        share(people.partnershipOfficer(members.county()), "Mine").then().statusCode(404);
        share(people.stranger(), "Mine").then().statusCode(404);
        sergeant.patch("/saved-views/" + id, "\"1-x\"", Map.of("name", "Ours"))
                .then()
                .statusCode(403);
        sergeant.delete("/saved-views/" + id, "\"1-x\"").then().statusCode(403);
    }

    @Test
    void an_agencys_is_shared_by_and_with_those_who_act_for_it() {
        String id = shareWithAgency(sergeant, "Ours").path("id");
        people.agencySystem(police)
                .get("/saved-views")
                .then()
                .body("items.id", contains(id))
                .body("items[0].agency.code", equalTo(code))
                .body("items[0].allowed", contains("edit", "delete"));
        officer.get("/saved-views/" + id).then().statusCode(404);
        people.agencyOfficer(members.member(county, "health"))
                .get("/saved-views/" + id)
                .then()
                .statusCode(404);
        shareWithAgency(officer, "Theirs").then().statusCode(403);
        shareWithAgency(people.stranger(), "Theirs").then().statusCode(404);
    }

    @Test
    void with_whom_it_is_shared_is_said_once() {
        Map<String, String> said = Map.of("list", "actions", "name", "Late", "query", "overdue=true");
        officer.post("/saved-views", and(said, Map.of("sharedWith", "partnership")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnership"))
                .body("errors.code", contains("required"));
        officer.post("/saved-views", and(said, Map.of("partnership", county, "agency", police)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnership", "/agency"));
    }

    private static Map<String, String> and(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new java.util.HashMap<>(one);
        all.putAll(other);
        return all;
    }

    @Test
    void two_of_a_name_on_one_list_are_refused() {
        save(officer, "Late", "overdue=true");
        save(officer, "LATE", "plan=" + plan).then().statusCode(409).body("type", equalTo("/api/v1/problems/conflict"));
        share(officer, "Late").then().statusCode(201);
        share(people.partnershipOfficer(county), "Late").then().statusCode(409);
        save(people.partnershipOfficer(county), "Late", "overdue=true").then().statusCode(201);
    }

    @Test
    void it_is_changed_at_the_version_one_saw() {
        String id = save(officer, "Late", "overdue=true").path("id");
        String path = "/saved-views/" + id;
        officer.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "Later"))
                .patch(path)
                .then()
                .statusCode(428);
        officer.patch(path, "\"2-x\"", Map.of("name", "Later")).then().statusCode(412);
        officer.patch(path, "\"1-x\"", Map.of("query", "colour=red")).then().statusCode(400);
        officer.patch(path, "\"1-x\"", Map.of("name", "Later", "query", "overdue=true&q=homes"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Later"))
                .body("filters.parameter", contains("overdue", "q"));
        officer.patch(path, "\"2-x\"", Map.of("name", "Later"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        officer.patch(path, "\"2-x\"", Map.of("sharedWith", "partnership", "partnership", county))
                .then()
                .statusCode(200)
                .body("sharedWith", equalTo("partnership"));
        sergeant.get(path).then().statusCode(200);
        save(officer, "Other", "overdue=true");
        share(officer, "Another");
        officer.patch(path, "\"3-x\"", Map.of("name", "Another")).then().statusCode(409);
        Api.anonymous()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"3-x\"")
                .body(Map.of("name", "Mine"))
                .patch(path)
                .then()
                .statusCode(401);
    }

    @Test
    void it_is_deleted_at_the_version_one_saw() {
        String path = "/saved-views/" + save(officer, "Late", "overdue=true").path("id");
        officer.request().delete(path).then().statusCode(428);
        officer.delete(path, "\"2-x\"").then().statusCode(412);
        Api.anonymous().header("If-Match", "\"1-x\"").delete(path).then().statusCode(401);
        officer.delete(path, "\"1-x\"").then().statusCode(204);
        officer.get(path).then().statusCode(404);
        officer.delete(path, "\"1-x\"").then().statusCode(404);
    }

    @Test
    void those_of_a_plan_and_of_none_are_asked_for_together() {
        String here = save(officer, "Here", "overdue=true&plan=" + plan).path("id");
        String anywhere = save(officer, "Anywhere", "overdue=true").path("id");
        save(officer, "There", "plan=" + plans.plan(county));
        officer.get("/saved-views?plan=" + plan).then().body("items.id", containsInAnyOrder(here, anywhere));
        officer.get("/saved-views?list=actions&count=true").then().body("total", equalTo(3));
        officer.get("/saved-views?list=colours").then().statusCode(400);
    }

    @Test
    void what_a_reader_does_not_see_is_not_named_to_them() {
        String post = members.post(county, police, "Sergeant");
        String district = members.district(county);
        officer.post(
                        "/saved-views",
                        Map.of(
                                "list",
                                "actions",
                                "name",
                                "Late",
                                "query",
                                "plan=" + plan + "&officer=" + post,
                                "sharedWith",
                                "partnership",
                                "partnership",
                                county))
                .then()
                .statusCode(201);
        Api ofDistrict = people.partnershipOfficer(district);
        ofDistrict.get("/saved-views").then().body("items", empty());
        String theirs =
                save(ofDistrict, "Mine", "plan=" + plan + "&officer=" + post).path("id");
        ofDistrict
                .get("/saved-views/" + theirs)
                .then()
                .body("filters[0].title", nullValue())
                .body("filters[1].title", equalTo("Sergeant"));
    }

    @Test
    void a_list_costs_one_statement_whatever_its_length() {
        save(officer, "View 0", "overdue=true&plan=" + plan);
        officer.get("/saved-views");
        int one = statements.during(() -> officer.get("/saved-views")).size();
        for (int i = 1; i < 50; i++) {
            save(officer, "View " + i, "overdue=true&agency=" + code);
        }
        List<String> sent =
                statements.during(() -> officer.get("/saved-views").then().body("items", hasSize(50)));
        assertThat(sent).hasSize(one).hasSize(1);
    }
}

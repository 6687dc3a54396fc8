package org.waymark.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** One watches for oneself, what one may read, and nobody else learns of it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WatchTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);
    private String action = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void an_action() {
        county = members.county();
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        action = plans.action(priority, "1.1").toString();
        officer = people.partnershipOfficer(county);
    }

    private static Response watch(Api by, String type, Object id) {
        return by.post("/watches", Map.of("type", type, "id", id.toString()));
    }

    @Test
    void what_is_watched_says_where_it_stands() {
        Response made = watch(officer, "action", action);
        made.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("on.type", equalTo("action"))
                .body("on.id", equalTo(action))
                .body("on.ref", equalTo("1.1"))
                .body("on.priority.id", equalTo(priority.toString()))
                .body("plan.id", equalTo(plan.toString()));
        assertThat(made.header("Location")).isEqualTo("/api/v1/watches/" + made.path("id"));
        assertThat(watch(officer, "action", action).<String>path("id")).isEqualTo(made.path("id"));
        officer.get("/watches").then().body("items.on.id", contains(action));
    }

    @Test
    void it_is_ones_own_affair() {
        Feed feed = Feed.fromNow(people.administrator());
        String id = watch(officer, "plan", plan).path("id");
        Api colleague = people.partnershipOfficer(county);
        colleague.get("/watches").then().statusCode(200).body("items", empty());
        colleague.get("/watches/" + id).then().statusCode(404);
        colleague.delete("/watches/" + id, "\"1-x\"").then().statusCode(404);
        people.administrator().get("/watches/" + id).then().statusCode(404);
        assertThat(feed.untilQuiet()).doesNotContain(UUID.fromString(id), plan);
        assertThat(database.changesOf(id)).isEmpty();
        officer.get("/plans/" + plan).then().body("version", equalTo(1));
        officer.get("/watches/" + id).then().statusCode(200);
    }

    @Test
    void what_one_may_not_read_or_is_not_there_is_not_watched() {
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("type", "plan", "id", plan))
                .post("/watches")
                .then()
                .statusCode(401);
        watch(people.stranger(), "plan", plan).then().statusCode(404);
        watch(people.partnershipOfficer(members.county()), "action", action)
                .then()
                .statusCode(404);
        watch(officer, "priority", action).then().statusCode(404);
        watch(officer, "colour", action).then().statusCode(400).body("errors.pointer", contains("/type"));
        officer.get("/watches").then().body("items", empty());
    }

    @Test
    void one_stops_with_the_version_one_saw() {
        String id = watch(officer, "priority", priority).path("id");
        officer.request().delete("/watches/" + id).then().statusCode(428);
        officer.delete("/watches/" + id, "\"2-x\"").then().statusCode(412);
        Api.anonymous()
                .header("If-Match", "\"1-x\"")
                .delete("/watches/" + id)
                .then()
                .statusCode(401);
        officer.delete("/watches/" + id, "\"1-x\"").then().statusCode(204);
        officer.get("/watches/" + id).then().statusCode(404);
        officer.delete("/watches/" + id, "\"1-x\"").then().statusCode(404);
    }

    @Test
    void what_covers_a_thing_is_asked_for_by_its_id() {
        officer.patch(
                        "/actions/" + action,
                        "\"1-x\"",
                        Map.of(
                                "milestones",
                                List.of(Map.of("text", "Doors open", "timescale", Map.of("text", "May 2031")))))
                .then()
                .statusCode(200);
        String milestone = officer.get("/actions/" + action).path("milestones[0].id");
        watch(officer, "plan", plan);
        watch(officer, "action", action);
        watch(officer, "priority", plans.priority(plan, "2"));
        officer.get("/watches?covering=" + milestone)
                .then()
                .body("items.on.type", containsInAnyOrder("plan", "action"));
        officer.get("/watches?covering=" + priority).then().body("items.on.type", contains("plan"));
        officer.get("/watches?covering=" + plan).then().body("items.on.type", contains("plan"));
        officer.get("/watches?type=priority&plan=" + plan).then().body("items.on.ref", contains("2"));
    }

    @Test
    void an_indicator_stands_in_no_one_plan() {
        UUID indicator = plans.indicator(county, "Young people in work");
        watch(officer, "indicator", indicator)
                .then()
                .statusCode(201)
                .body("on.title", equalTo("Young people in work"))
                .body("plan", nullValue());
        officer.get("/watches?covering=" + indicator).then().body("items.on.type", contains("indicator"));
    }

    @Test
    void what_was_deleted_or_lost_from_sight_is_shown_as_such() {
        String agency = members.agency(county, "police");
        String membership = members.membership(agency, county);
        Api constable = people.agencyOfficer(agency);
        watch(constable, "action", action).then().statusCode(201);
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        constable.get("/watches").then().body("items.on.id", contains(action)).body("items[0].on.title", nullValue());
        officer.delete("/memberships/" + membership, "\"1-x\"").then().statusCode(204);
        constable.get("/watches").then().body("items", empty());
    }
}

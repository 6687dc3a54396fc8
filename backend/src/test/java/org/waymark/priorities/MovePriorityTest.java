package org.waymark.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** Where a priority stands in its plan. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MovePriorityTest {
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
    private String one = "";
    private String two = "";
    private String three = "";
    private String theme = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan_with_three_priorities() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        one = plans.priority(plan, "1").toString();
        two = plans.priority(plan, "2").toString();
        three = plans.priority(plan, "3").toString();
        theme = officer.get("/plans/" + plan).path("themes[0].id");
    }

    private static Map<String, Object> place(@Nullable String theme, @Nullable String after) {
        Map<String, Object> body = new HashMap<>();
        body.put("theme", theme);
        body.put("after", after);
        return body;
    }

    @Test
    void it_comes_after_the_one_it_names_and_only_it_has_changed() {
        Feed feed = Feed.fromNow(officer);
        officer.put("/priorities/" + three + "/place", "\"1\"", place(null, one))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("after.ref", equalTo("1"))
                .body("position", equalTo(2));
        officer.get("/priorities/" + two).then().body("version", equalTo(1)).body("position", equalTo(3));
        officer.put("/priorities/" + three + "/place", "\"2\"", place(null, null))
                .then()
                .statusCode(200)
                .body("after", nullValue())
                .body("position", equalTo(1));
        feed.untilQuiet();
        assertThat(feed.seen())
                .filteredOn(entry -> "updated".equals(entry.get("kind")))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("id", three).containsEntry("fields", List.of("position")));
        assertThat(database.changesOf(three).getLast()).containsEntry("operation", "update");
    }

    @Test
    void it_goes_to_another_theme_and_stands_there_in_order() {
        officer.put("/priorities/" + two + "/place", "\"1\"", place(theme, one))
                .then()
                .statusCode(200)
                .body("theme.id", equalTo(theme));
        officer.put("/priorities/" + one + "/place", "\"1\"", place(theme, two))
                .then()
                .statusCode(200);
        officer.get("/themes/" + theme).then().body("priorities.id", contains(two, one));
        officer.get("/priorities/" + one + "/place")
                .then()
                .statusCode(200)
                .body("plan.id", equalTo(plan.toString()))
                .body("after.id", equalTo(two));
    }

    @Test
    void it_comes_after_no_priority_of_another_plan_nor_after_itself() {
        String elsewhere = plans.priority(plans.plan(county), "1").toString();
        for (String after : List.of(elsewhere, one, UUID.randomUUID().toString())) {
            officer.put("/priorities/" + one + "/place", "\"1\"", place(null, after))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/after"));
        }
        officer.put(
                        "/priorities/" + one + "/place",
                        "\"1\"",
                        place(UUID.randomUUID().toString(), null))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/theme"));
    }

    @Test
    void only_the_officers_who_have_seen_it_as_it_is() {
        String path = "/priorities/" + two + "/place";
        String police = members.member(county, "police");
        String post = members.post(county, police, "Head of Safeguarding");
        Api lead = people.agencyOfficer(police, post);
        officer.patch(
                        "/priorities/" + two,
                        "\"1\"",
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        Map<String, Object> where = place(null, null);
        Api.anonymous()
                .contentType("application/json")
                .body(where)
                .put(path)
                .then()
                .statusCode(401);
        lead.put(path, "\"2\"", where).then().statusCode(403);
        people.stranger().put(path, "\"2\"", where).then().statusCode(404);
        officer.request()
                .contentType("application/json")
                .body(where)
                .put(path)
                .then()
                .statusCode(428);
        officer.put(path, "\"1\"", where).then().statusCode(412).body("currentVersion", equalTo(2));
        officer.put(path + "?dryRun=true", "\"2\"", where)
                .then()
                .statusCode(200)
                .body("position", equalTo(1));
        officer.get(path).then().body("position", equalTo(2));
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "x"));
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "published", "reason", "x"));
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "closed", "reason", "x"));
        officer.put(path, "\"2\"", where).then().statusCode(422);
    }
}

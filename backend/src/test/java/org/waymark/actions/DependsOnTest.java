package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;

/** What an action waits for. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DependsOnTest {
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
    private UUID survey = new UUID(0, 0);
    private UUID menus = new UUID(0, 0);
    private UUID opening = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void three_actions() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
        survey = plans.action(priority, "1.1");
        menus = plans.action(priority, "1.2");
        opening = plans.action(plans.priority(plan, "2"), "2.1");
    }

    private ValidatableResponse depends(UUID action, UUID... others) {
        String etag = officer.get("/actions/" + action).header("ETag");
        List<String> ids = List.of(others).stream().map(UUID::toString).toList();
        return officer.patch("/actions/" + action, etag, Map.of("dependsOn", ids))
                .then();
    }

    @Test
    void it_is_shown_both_ways_and_only_the_one_that_waits_has_changed() {
        Feed feed = Feed.fromNow(officer);
        depends(opening, menus, survey)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("dependsOn.ref", contains("1.2", "1.1"))
                .body("neededBy", empty());
        officer.get("/actions/" + survey)
                .then()
                .body("version", equalTo(1))
                .body("dependsOn", empty())
                .body("neededBy.id", contains(opening.toString()))
                .body("neededBy[0].title", equalTo("Action 2.1"));
        feed.untilSeen(opening);
        assertThat(feed.seen()).hasSize(1);
        assertThat(feed.seen().getFirst()).containsEntry("fields", List.of("dependsOn"));
        assertThat(database.changesOf(opening.toString()).getLast())
                .containsEntry("row_table", "action_dependency")
                .containsEntry("operation", "insert");
        depends(opening, survey).statusCode(200).body("dependsOn.ref", contains("1.1"));
        depends(opening).statusCode(200).body("dependsOn", empty());
    }

    @Test
    void what_is_not_of_the_plan_itself_or_named_twice_is_refused_all_at_once() {
        UUID elsewhere = plans.action(plans.priority(plans.plan(county), "1"), "9.9");
        depends(opening, elsewhere, opening, menus, menus)
                .statusCode(400)
                .body("errors.pointer", contains("/dependsOn/0", "/dependsOn/1", "/dependsOn/3"))
                .body("errors.code", contains("unknown", "itself", "repeated"));
    }

    @Test
    void they_form_no_circle() {
        depends(menus, survey).statusCode(200);
        depends(opening, menus).statusCode(200);
        depends(survey, opening)
                .statusCode(400)
                .body("errors.pointer", contains("/dependsOn/0"))
                .body("errors.code", contains("circle"));
    }

    @Test
    void an_action_waits_for_its_sub_actions_too() {
        UUID part = plans.action(Plans.actionInput(priority, survey, "1.1a", Timescale.NONE, AgencyLeadsInput.NONE));
        depends(part, menus).statusCode(200);
        depends(menus, survey).statusCode(400).body("errors.code", contains("circle"));
        depends(opening, survey).statusCode(200);
        // What the action has in it waits for the menus, which would stand in the action themselves.
        depends(menus, opening).statusCode(400);
        depends(part).statusCode(200);
        depends(menus, survey).statusCode(200);
        officer.put(
                        "/actions/" + menus + "/place",
                        "\"2\"",
                        Map.of("priority", priority.toString(), "parent", survey.toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parent"))
                .body("errors.code", contains("circle"));
    }

    @Test
    void two_who_close_a_circle_from_both_ends_at_once_do_not_both_succeed() throws Exception {
        List<Integer> answers;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> both;
            try (Database.Held held =
                    database.holding("select pg_advisory_xact_lock(7209010, hashtext('" + plan + "'))")) {
                both = List.of(
                        writers.submit(() -> depends(menus, survey).extract().statusCode()),
                        writers.submit(() -> depends(survey, menus).extract().statusCode()));
                held.untilWaiting(2);
            }
            answers = List.of(both.getFirst().get(), both.getLast().get());
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(database.rows("select 1 from action_dependency where action_id in (?, ?)", menus, survey))
                .hasSize(1);
    }

    @Test
    void what_another_waits_for_is_not_deleted() {
        depends(opening, survey).statusCode(200);
        officer.delete("/actions/" + survey, "\"1\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("/api/v1/problems/has-history"));
        officer.delete("/actions/" + opening, "\"2\"").then().statusCode(204);
        officer.delete("/actions/" + survey, "\"1\"").then().statusCode(204);
    }

    @Test
    void it_is_a_promise_that_editions_hold_and_compare() {
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board"))
                .then()
                .statusCode(200);
        depends(opening, menus).statusCode(422).body("type", equalTo("/api/v1/problems/reason-needed"));
        officer.patch(
                        "/actions/" + opening + "?reason=Nothing to eat before",
                        "\"1\"",
                        Map.of("dependsOn", List.of(menus.toString())))
                .then()
                .statusCode(200);
        officer.post("/plans/" + plan + "/editions", Map.of()).then().statusCode(201);
        officer.get("/plans/" + plan + "/editions/1.1/actions")
                .then()
                .statusCode(200)
                .body("items.find { it.ref == '2.1' }.dependsOn.ref", contains("1.2"))
                .body("items.find { it.ref == '1.1' }.dependsOn", empty());
        officer.get("/plans/" + plan + "/editions/1.1/changes?from=1.0")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("promise"))
                .body("items[0].fields.field", contains("dependsOn"))
                .body("items[0].fields[0].before", nullValue())
                .body("items[0].fields[0].after", equalTo("1.2 Action 1.2"));
    }

    @Test
    void readiness_names_one_that_is_due_before_what_it_waits_for() {
        for (var due : Map.of(menus, "June 2010", opening, "May 2010", survey, "May 2010")
                .entrySet()) {
            officer.patch(
                            "/actions/" + due.getKey(),
                            "\"1\"",
                            Map.of("timescale", Map.of("state", "set", "text", due.getValue())))
                    .then()
                    .statusCode(200);
        }
        depends(opening, menus, survey).statusCode(200);
        officer.get("/plans/" + plan + "/readiness?code=due-before-what-it-needs")
                .then()
                .statusCode(200)
                .body("items.where.id", contains(opening.toString()))
                .body("items.where.field", contains("dependsOn"))
                .body("items.text", hasItem("1.2 Action 1.2"));
    }
}

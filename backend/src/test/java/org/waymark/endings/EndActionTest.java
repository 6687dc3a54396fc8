package org.waymark.endings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** An action that ends is owed by nobody, stays on record, and comes back with what ended with it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EndActionTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final String yesterday = today.minusDays(1).toString();
    private String county = "";
    private String police = "";
    private String plan = "";
    private String priority = "";
    private String action = "";
    private String sub = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void an_action_that_is_late_with_a_sub_action() {
        county = members.county();
        police = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county).toString();
        priority = plans.priority(UUID.fromString(plan), "1").toString();
        action = made(
                "1.1",
                Map.of(
                        "timescale",
                        Map.of("text", "May 2009"),
                        "milestones",
                        List.of(Map.of("text", "Doors open", "timescale", Map.of("text", "June 2009"))),
                        "leadAgencies",
                        Map.of("state", "set", "items", List.of(Map.of("agency", police, "role", "lead")))));
        sub = made("1.1a", Map.of("parent", action));
    }

    private String made(String ref, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(
                Map.of("priority", priority, "ref", ref, "title", Map.of("state", "set", "text", "Action " + ref)));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    private static ValidatableResponse become(Api by, String action, Map<String, Object> transition) {
        return by.post("/actions/" + action + "/transitions", transition).then();
    }

    private ValidatableResponse ended(String id) {
        return become(officer, id, Map.of("to", "ended", "reason", "No money", "on", yesterday))
                .statusCode(200);
    }

    private ValidatableResponse back(String id) {
        return become(officer, id, Map.of("to", "current", "reason", "Money was found"));
    }

    @Test
    void it_says_when_why_and_by_whom_and_its_sub_actions_end_with_it() {
        String other = made("1.1b", Map.of("parent", action));
        become(officer, other, Map.of("to", "ended", "reason", "Done by the schools"))
                .statusCode(200)
                .body("ended.on", equalTo(today.toString()))
                .body("ended.with", nullValue());
        ended(action)
                .body("version", equalTo(2))
                .body("ended.on", equalTo(yesterday))
                .body("ended.reason", equalTo("No money"))
                .body("ended.by", notNullValue())
                .body("ended.with", nullValue())
                .body("ended.along", equalTo(1))
                .body("allowed", contains("edit", "bring-back"));
        officer.get("/actions/" + sub)
                .then()
                .body("ended.reason", equalTo("No money"))
                .body("ended.with.id", equalTo(action))
                .body("ended.with.ref", equalTo("1.1"));
        assertThat(database.changesOf(action).getLast())
                .containsEntry("fields", List.of("ended"))
                .containsEntry("version", 2L)
                .containsEntry("reason", "No money");
        back(action)
                .statusCode(200)
                .body("ended", nullValue())
                .body("allowed", contains("edit", "report-progress", "end"));
        officer.get("/actions/" + sub).then().body("ended", nullValue()).body("version", equalTo(3));
        officer.get("/actions/" + other).then().body("ended.reason", equalTo("Done by the schools"));
        assertThat(database.changesOf(action).getLast()).containsEntry("reason", "Money was found");
    }

    @Test
    void nobody_owes_what_has_ended_and_it_is_owed_again_when_it_is_back() {
        officer.get("/actions/" + action).then().body("overdue", equalTo(true));
        ended(action)
                .body("overdue", equalTo(false))
                .body("dueSoon", equalTo(false))
                .body("nextDue", nullValue())
                .body("milestones.overdue", contains(false))
                .body("milestones.dueSoon", contains(false));
        listed("agency=" + police).body("items.id", empty());
        listed("agency=" + police + "&ended=true").body("items.id", containsInAnyOrder(action, sub));
        listed("agency=" + police + "&ended=true&ended=false&view=summary&count=true")
                .body("total", equalTo(2))
                .body("items.ended.on", contains(yesterday, yesterday));
        listed("overdue=true").body("items.id", empty());
        officer.get("/plans/" + plan + "/readiness")
                .then()
                .body("items.code", hasItem("no-actions"))
                .body("items.type", not(hasItem("action")));
        officer.get("/priorities/" + priority)
                .then()
                .body("counts.actions", equalTo(0))
                .body("counts.subActions", equalTo(0))
                .body("counts.milestones", equalTo(0));
        back(action).body("nextDue", equalTo("2009-05-31")).body("overdue", equalTo(true));
        listed("agency=" + police).body("items.id", containsInAnyOrder(action, sub));
        officer.get("/plans/" + plan).then().body("counts.actions", equalTo(1)).body("counts.subActions", equalTo(1));
    }

    private ValidatableResponse listed(String query) {
        return officer.get("/actions?plan=" + plan + "&" + query).then().statusCode(200);
    }

    @Test
    void an_agency_that_follows_its_actions_is_told() {
        Api system = people.agencySystem(police);
        Feed feed = Feed.fromNow(system, "agency=" + police);
        ended(action);
        feed.untilSeen(UUID.fromString(action));
        assertThat(feed.seen().stream().filter(item -> action.equals(item.get("id"))))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("kind", "updated")
                        .containsEntry("version", 2)
                        .containsEntry("fields", List.of("ended")));
        system.get("/actions/" + action).then().body("allowed", not(hasItem("report-progress")));
        String place = officer.get("/actions/" + action + "/assignments").path("items[0].id");
        system.get("/assignments/" + place).then().body("allowed", empty());
        people.agencyOfficer(police)
                .post("/assignments/" + place + "/transitions", Map.of("to", "accepted"))
                .then()
                .statusCode(422)
                .body("detail", containsString("has ended"));
    }

    @Test
    void nothing_current_stands_under_what_has_ended() {
        ended(action);
        back(sub).statusCode(422).body("detail", containsString("bring that back first"));
        officer.post(
                        "/actions",
                        Map.of(
                                "priority",
                                priority,
                                "parent",
                                action,
                                "ref",
                                "1.1c",
                                "title",
                                Map.of("state", "set", "text", "Late")))
                .then()
                .statusCode(409)
                .body("detail", containsString("has ended"));
    }

    @Test
    void it_may_still_be_put_right() {
        ended(action);
        officer.patch("/actions/" + action, "\"2-x\"", Map.of("description", "In the evenings."))
                .then()
                .statusCode(200)
                .body("description", equalTo("In the evenings."))
                .body("ended", notNullValue())
                .body("nextDue", nullValue());
    }

    @Test
    void it_needs_a_reason_and_a_day_that_has_come() {
        become(officer, action, Map.of("to", "ended", "on", "2999-01-01"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason", "/on"))
                .body("errors.code", contains("required", "in-the-future"));
        officer.post("/actions/" + action + "/transitions?reason=Minute 7", Map.of("to", "ended"))
                .then()
                .statusCode(200)
                .body("ended.reason", equalTo("Minute 7"));
        become(officer, action, Map.of("to", "current", "on", yesterday))
                .statusCode(400)
                .body("errors.pointer", contains("/reason", "/on"));
    }

    @Test
    void it_is_said_once_and_of_the_version_one_has_seen() {
        Map<String, Object> end = Map.of("to", "ended", "reason", "No money");
        officer.request()
                .header("If-Match", "\"7-x\"")
                .contentType("application/json")
                .body(end)
                .post("/actions/" + action + "/transitions")
                .then()
                .statusCode(412);
        back(action).statusCode(409).body("detail", equalTo("The action has not ended."));
        become(officer, action, end).statusCode(200);
        become(officer, action, end).statusCode(409).body("detail", equalTo("The action has ended already."));
    }

    @Test
    void only_its_priority_s_lead_and_the_partnership_s_officers_end_it() {
        Map<String, Object> end = Map.of("to", "ended", "reason", "No money");
        become(people.agencyOfficer(police), action, end).statusCode(403);
        become(people.stranger(), action, end).statusCode(404);
        become(people.partnershipOfficer(members.county()), action, end).statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(end)
                .post("/actions/" + action + "/transitions")
                .then()
                .statusCode(401);
        String post = members.post(county, police, "Head of Safety");
        officer.patch(
                        "/priorities/" + priority,
                        officer.get("/priorities/" + priority).header("ETag"),
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        become(people.agencyOfficer(police, post), action, end).statusCode(200);
    }

    @Test
    void in_a_closed_plan_nothing_ends() {
        database.run("update plan set status = 'closed', closed_on = current_date where id = ?::uuid", plan);
        become(officer, action, Map.of("to", "ended", "reason", "No money"))
                .statusCode(422)
                .body("type", endsWith("/not-possible"));
    }

    @Test
    void what_cannot_be_deleted_says_how_it_ends() {
        officer.delete("/actions/" + action, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"))
                .body("detail", containsString("It has sub-actions"))
                .body("detail", containsString("POST /api/v1/actions/{id}/transitions"));
        officer.delete("/priorities/" + priority, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("Actions stand in the priority"))
                .body("detail", containsString("POST /api/v1/priorities/{id}/transitions"));
        officer.delete("/plans/" + plan, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("Priorities stand in the plan"));
        officer.made("/plans/" + plan + "/editions", Map.of());
        officer.delete("/actions/" + sub, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("detail", containsString("An edition holds it"));
    }

    @Test
    void an_edition_and_the_comparison_say_that_it_has_ended_and_why() {
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "Board"))
                .then()
                .statusCode(200);
        ended(action);
        officer.get("/plans/" + plan + "/unpublished?expand=note")
                .then()
                .body("counts.promise", equalTo(2))
                .body("counts.wording", equalTo(0))
                .body("items.change", contains("ended", "ended"))
                .body("items[0].kind", equalTo("promise"))
                .body("items[0].fields.field", contains("ended"))
                .body("items[0].fields[0].after", endsWith(", because: No money"))
                .body("note", containsString("Action 1.1 Action 1.1: ended on "));
        officer.made("/plans/" + plan + "/editions", Map.of("label", "1.1"));
        officer.get("/plans/" + plan + "/editions/1.1/actions")
                .then()
                .body("items.ended.reason", contains("No money", "No money"))
                .body("items.ended.on", contains(yesterday, yesterday));
        officer.get("/plans/" + plan + "/editions/1.0/actions")
                .then()
                .body("items.ended", contains(nullValue(), nullValue()));
        back(action).statusCode(200);
        officer.get("/plans/" + plan + "/unpublished?from=1.1")
                .then()
                .body("items.change", contains("brought-back", "brought-back"));
        officer.get("/plans/" + plan + "/unpublished?from=1.0").then().body("items", empty());
    }

    @Test
    void what_comes_to_stand_under_it_meanwhile_ends_with_it() throws Exception {
        String part = made("1.9", Map.of());
        try (Database.Held coming = database.holding(
                "update action set parent_id = '" + action + "', ordinal = 77 where id = '" + part + "'")) {
            var ending = CompletableFuture.supplyAsync(
                    () -> become(officer, action, Map.of("to", "ended", "reason", "No money")));
            coming.untilSomebodyWaits();
            coming.commit();
            ending.get(20, TimeUnit.SECONDS).statusCode(200);
        }
        assertThat(database.rows("select 1 from action where id = ?::uuid and ended_start is not null", part))
                .hasSize(1);
    }
}

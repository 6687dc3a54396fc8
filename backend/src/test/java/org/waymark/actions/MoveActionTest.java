package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

/** Where an action stands, and how it gets elsewhere. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MoveActionTest {
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
    private String first = "";
    private String second = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan_with_two_priorities() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        first = plans.priority(plan, "1").toString();
        second = plans.priority(plan, "2").toString();
    }

    private String action(String priority, String ref) {
        return plans.action(UUID.fromString(priority), ref).toString();
    }

    private String sub(String parent, String ref) {
        String priority = officer.get("/actions/" + parent).path("priority.id");
        return officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "parent",
                        parent,
                        "ref",
                        ref,
                        "title",
                        Map.of("state", "set", "text", "Part " + ref)));
    }

    private static Map<String, Object> place(String priority, @Nullable String parent, @Nullable String after) {
        Map<String, Object> body = new HashMap<>();
        body.put("priority", priority);
        body.put("parent", parent);
        body.put("after", after);
        return body;
    }

    private ValidatableResponse move(String action, Map<String, Object> place) {
        String etag = officer.get("/actions/" + action).header("ETag");
        return officer.put("/actions/" + action + "/place", etag, place).then();
    }

    private List<String> order(String priority) {
        return officer
                .get("/actions?parent=none&priority=" + priority)
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, Object>>path("items.collectEntries { [(it.position.toString()): it.ref] }")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> String.valueOf(entry.getValue()))
                .toList();
    }

    @Test
    void one_that_is_moved_up_comes_after_the_one_it_names_and_only_it_has_changed() {
        String a = action(first, "a");
        String b = action(first, "b");
        String c = action(first, "c");
        Feed feed = Feed.fromNow(officer);
        move(c, place(first, null, a))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("position", equalTo(2))
                .body("after.id", equalTo(a))
                .body("priority.ref", equalTo("1"));
        assertThat(order(first)).containsExactly("a", "c", "b");
        officer.get("/actions/" + a).then().body("version", equalTo(1));
        officer.get("/actions/" + b).then().body("version", equalTo(1)).body("position", equalTo(3));
        feed.untilSeen(UUID.fromString(c));
        assertThat(feed.seen()).hasSize(1);
        assertThat(feed.seen().getFirst()).containsEntry("fields", List.of("position"));
        assertThat(database.changesOf(c).getLast())
                .containsEntry("row_table", "action")
                .containsEntry("operation", "update");
    }

    @Test
    void without_one_to_come_after_it_is_the_first_and_the_place_it_has_is_no_change() {
        String a = action(first, "a");
        String b = action(first, "b");
        move(b, place(first, null, null))
                .statusCode(200)
                .body("after", nullValue())
                .body("position", equalTo(1));
        assertThat(order(first)).containsExactly("b", "a");
        move(b, place(first, null, null)).statusCode(200).body("version", equalTo(2));
        move(a, place(first, null, b)).statusCode(200).body("version", equalTo(1));
        officer.get("/actions/" + a + "/place")
                .then()
                .statusCode(200)
                .body("after.ref", equalTo("b"))
                .body("heading", nullValue());
    }

    @Test
    void there_is_always_room_between_two() {
        String a = action(first, "a");
        String b = action(first, "b");
        String c = action(first, "c");
        for (int i = 0; i < 60; i++) {
            move(i % 2 == 0 ? c : b, place(first, null, a)).statusCode(200);
        }
        assertThat(order(first)).containsExactly("a", "b", "c");
    }

    @Test
    void two_people_who_move_two_actions_at_once_both_have_their_way() throws Exception {
        String a = action(first, "a");
        String b = action(first, "b");
        String c = action(first, "c");
        try (var movers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> both;
            try (Database.Held held =
                    database.holding("select id from priority where id = '" + first + "' for no key update")) {
                both = List.of(
                        movers.submit(
                                () -> move(c, place(first, null, a)).extract().statusCode()),
                        movers.submit(() ->
                                move(b, place(first, null, null)).extract().statusCode()));
                held.untilWaiting(2);
            }
            assertThat(both.getFirst().get()).isEqualTo(200);
            assertThat(both.getLast().get()).isEqualTo(200);
        }
        assertThat(order(first)).containsExactly("b", "a", "c");
    }

    @Test
    void in_another_priority_it_is_itself_with_its_sub_actions_its_history_and_what_refers_to_it() {
        String a = action(first, "1.1");
        String part = sub(a, "1.1a");
        String other = sub(a, "1.1b");
        String there = action(second, "2.1");
        String refers = officer.made(
                "/actions",
                Map.of(
                        "priority",
                        second,
                        "ref",
                        "2.2",
                        "title",
                        Map.of("state", "set", "text", "See there"),
                        "crossReferences",
                        List.of(Map.of("text", "see 1.1", "kind", "action", "ref", "1.1", "target", a))));
        move(a, place(second, null, there))
                .statusCode(200)
                .body("id", equalTo(a))
                .body("priority.id", equalTo(second));
        officer.get("/actions/" + a)
                .then()
                .body("priority.id", equalTo(second))
                .body("position", equalTo(2))
                .body("version", equalTo(2))
                .body("subActions.id", contains(part, other));
        officer.get("/actions/" + part)
                .then()
                .body("priority.id", equalTo(second))
                .body("parent.id", equalTo(a))
                .body("version", equalTo(2));
        officer.get("/actions/" + refers).then().body("crossReferences.id", contains(a));
        assertThat(order(second)).containsExactly("2.1", "1.1", "2.2");
        assertThat(database.changesOf(a))
                .extracting(change -> change.get("operation"))
                .contains("insert", "update");
        assertThat(database.changesOf(part).getLast()).containsEntry("operation", "update");
    }

    @Test
    void under_another_action_it_is_a_sub_action_and_comes_out_again() {
        String a = action(first, "1.1");
        String b = action(first, "1.2");
        String part = sub(a, "1.1a");
        move(b, place(first, a, part))
                .statusCode(200)
                .body("parent.id", equalTo(a))
                .body("after.id", equalTo(part))
                .body("position", equalTo(2));
        move(b, place(second, null, null)).statusCode(200).body("parent", nullValue());
        officer.get("/actions/" + b)
                .then()
                .body("priority.id", equalTo(second))
                .body("parent", nullValue())
                .body("version", equalTo(3));
    }

    @Test
    void a_sub_action_goes_to_an_action_of_another_priority() {
        String a = action(first, "1.1");
        String part = sub(a, "1.1a");
        String there = action(second, "2.1");
        move(part, place(second, there, null)).statusCode(200).body("parent.id", equalTo(there));
        officer.get("/actions/" + there).then().body("subActions.id", contains(part));
    }

    @Test
    void one_with_sub_actions_goes_under_no_other_and_nothing_stands_after_a_stranger() {
        String a = action(first, "1.1");
        sub(a, "1.1a");
        String b = action(first, "1.2");
        move(a, place(first, b, null))
                .statusCode(400)
                .body("errors.pointer", contains("/parent"))
                .body("errors.code", contains("too-deep"));
        move(b, place(second, null, a)).statusCode(400).body("errors.pointer", contains("/after"));
        move(b, place(first, null, b)).statusCode(400).body("errors.pointer", contains("/after"));
        String elsewhere = plans.priority(plans.plan(county), "9").toString();
        move(b, place(elsewhere, null, null)).statusCode(400).body("errors.pointer", contains("/priority"));
        officer.get("/actions/" + b).then().body("version", equalTo(1));
    }

    @Test
    void it_stands_under_a_heading_of_its_priority() {
        officer.patch(
                        "/priorities/" + first,
                        "\"1\"",
                        Map.of("headings", List.of(Map.of("text", "Today"), Map.of("text", "Later"))))
                .then()
                .statusCode(200);
        List<String> headings = officer.get("/priorities/" + first).path("headings.id");
        String a = action(first, "1.1");
        Map<String, Object> under = place(first, null, null);
        under.put("heading", headings.get(1));
        move(a, under).statusCode(200).body("heading.text", equalTo("Later"));
        under.put("priority", second);
        move(a, under).statusCode(400).body("errors.pointer", contains("/heading"));
    }

    @Test
    void in_an_agreed_plan_another_priority_needs_a_reason_and_another_order_none() {
        String a = action(first, "1.1");
        String b = action(first, "1.2");
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board"))
                .then()
                .statusCode(200);
        move(b, place(first, null, null)).statusCode(200);
        move(a, place(second, null, null)).statusCode(422).body("type", equalTo("/api/v1/problems/reason-needed"));
        officer.put("/actions/" + a + "/place?reason=It belongs there", "\"1\"", place(second, null, null))
                .then()
                .statusCode(200);
        assertThat(database.changesOf(a).getLast()).containsEntry("reason", "It belongs there");
    }

    @Test
    void only_those_who_may_and_who_have_seen_it_as_it_is() {
        String a = action(first, "1.1");
        String path = "/actions/" + a + "/place";
        Map<String, Object> where = place(second, null, null);
        Api agency = people.agencyOfficer(members.member(county, "police"));
        Api.anonymous()
                .contentType("application/json")
                .body(where)
                .put(path)
                .then()
                .statusCode(401);
        agency.put(path, "\"1\"", where).then().statusCode(403);
        people.stranger().put(path, "\"1\"", where).then().statusCode(404);
        people.stranger().get(path).then().statusCode(404);
        officer.request()
                .contentType("application/json")
                .body(where)
                .put(path)
                .then()
                .statusCode(428);
        officer.put(path, "\"9\"", where).then().statusCode(412).body("currentVersion", equalTo(1));
        officer.put(path + "?dryRun=true", "\"1\"", where)
                .then()
                .statusCode(200)
                .body("priority.id", equalTo(second));
        officer.get(path).then().body("priority.id", equalTo(first));
    }

    @Test
    void a_lead_moves_an_action_inside_their_priority_and_not_out_of_it() {
        String police = members.member(county, "police");
        String post = members.post(county, police, "Head of Safeguarding");
        Api lead = people.agencyOfficer(police, post);
        officer.patch(
                        "/priorities/" + first,
                        "\"1\"",
                        Map.of(
                                "leads",
                                Map.of("state", "set", "items", List.of(Map.of("officer", post, "role", "lead")))))
                .then()
                .statusCode(200);
        action(first, "1.1");
        String b = action(first, "1.2");
        lead.put("/actions/" + b + "/place", "\"1\"", place(first, null, null))
                .then()
                .statusCode(200);
        lead.put("/actions/" + b + "/place", "\"2\"", place(second, null, null))
                .then()
                .statusCode(403);
    }
}

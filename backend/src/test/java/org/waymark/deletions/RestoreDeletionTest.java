package org.waymark.deletions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionService;
import org.waymark.priorities.PriorityService;
import org.waymark.requests.IfMatch;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** What was deleted comes back as it was, under its own id, newer than its tombstone. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RestoreDeletionTest {
    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    PriorityService priorities;

    @Inject
    ActionService actions;

    @Inject
    Database database;

    @Inject
    DeletingPlan deleting;

    private DeletingPlan.Made made = new DeletingPlan.Made("", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        made = deleting.make();
    }

    @Test
    void an_action_comes_back_as_it_was_and_says_so_in_the_feed() {
        String other = made.action("1.0", Map.of());
        String action = made.whole("1.1");
        String referring = made.action(
                "1.2",
                Map.of(
                        "crossReferences",
                        List.of(Map.of("text", "see 1.1", "kind", "action", "ref", "1.1", "target", action))));
        String place = made.officer().get("/actions/" + action + "/assignments").path("items[0].id");
        people.agencyOfficer(made.police())
                .post("/assignments/" + place + "/transitions", Map.of("to", "accepted"))
                .then()
                .statusCode(200);
        JsonNode before = made.seen("/actions/" + action);
        JsonNode places =
                made.officer().get("/actions/" + action + "/assignments").as(JsonNode.class);
        JsonNode pointing = made.seen("/actions/" + referring);
        Api system = people.agencySystem(made.police());
        Feed feed = Feed.fromNow(system, "agency=" + made.police());
        made.delete("/actions/" + action);
        feed.untilSeen(UUID.fromString(action));
        made.officer().get("/actions/" + referring).then().body("crossReferences[0].id", nullValue());
        made.officer()
                .get("/deletions?plan=" + made.plan())
                .then()
                .body("items.thing.type", contains("action"))
                .body("items.thing.id", contains(action))
                .body("items.thing.ref", contains("1.1"))
                .body("items.thing.title", contains("Fewer children are hurt"))
                .body("items.plan.title", contains("Plan 2030"))
                .body("items[0].by.name", notNullValue())
                .body("items[0].along", empty())
                .body("items[0].allowed", contains("restore"));
        String deletion = made.deletionOf(action);
        made.restore(deletion)
                .statusCode(200)
                .body("restoredAt", notNullValue())
                .body("allowed", empty());
        assertThat(made.seen("/actions/" + action)).isEqualTo(before);
        assertThat(made.officer().get("/actions/" + action + "/assignments").as(JsonNode.class))
                .isEqualTo(places);
        assertThat(made.seen("/actions/" + referring)).isEqualTo(pointing);
        made.officer().get("/actions/" + action).then().body("version", equalTo(4));
        made.officer().get("/actions/" + other).then().body("version", equalTo(1));
        made.officer().get("/actions/by-external-id/register/1.1").then().body("id", equalTo(action));
        feed.untilSeen(UUID.fromString(action));
        assertThat(feed.kindsOf(UUID.fromString(action))).containsExactly("deleted", "created");
        assertThat(feed.versionsOf(UUID.fromString(action))).containsExactly(3, 4);
        assertThat(database.rows("select assigned from feed where thing = ?::uuid order by position", action)
                        .getLast())
                .containsEntry("assigned", List.of(UUID.fromString(made.police())));
        made.officer().get("/deletions?plan=" + made.plan()).then().body("items", empty());
        made.restore(deletion).statusCode(409).body("detail", equalTo("It has been restored already."));
    }

    @Test
    void what_slipped_and_what_an_action_waits_for_come_back_with_it() {
        String first = made.action("1.0", Map.of());
        String action = made.whole("1.1");
        String milestone = made.officer().get("/actions/" + action).path("milestones[0].id");
        made.officer()
                .patch(
                        "/actions/" + action + "?reason=The+supplier+was+late",
                        "\"1\"",
                        Map.of(
                                "dependsOn",
                                List.of(first),
                                "milestones",
                                List.of(Map.of(
                                        "id",
                                        milestone,
                                        "text",
                                        "Tool chosen",
                                        "timescale",
                                        Map.of("text", "June 2030")))))
                .then()
                .statusCode(200)
                .body("milestones[0].slips.timescale.text", contains("March 2030"));
        JsonNode before = made.seen("/actions/" + action);
        made.delete("/actions/" + action);
        made.restore(made.deletionOf(action)).statusCode(200);
        assertThat(made.seen("/actions/" + action)).isEqualTo(before);
    }

    @Test
    void what_went_in_one_go_comes_back_in_one_go() {
        String action = made.whole("1.1");
        String sub = made.action("1.1a", Map.of("parent", action));
        String second = made.action("1.2", Map.of());
        List<String> all = List.of(
                "/priorities/" + made.priority(), "/actions/" + action, "/actions/" + sub, "/actions/" + second);
        List<JsonNode> before = all.stream().map(made::seen).toList();
        plans.many(() -> {
            actions.delete(UUID.fromString(sub), new IfMatch(version("/actions/" + sub)));
            actions.delete(UUID.fromString(second), new IfMatch(version("/actions/" + second)));
            actions.delete(UUID.fromString(action), new IfMatch(version("/actions/" + action)));
            priorities.delete(UUID.fromString(made.priority()), new IfMatch(version("/priorities/" + made.priority())));
        });
        made.officer()
                .get("/deletions?plan=" + made.plan())
                .then()
                .body("items.thing.id", contains(made.priority()))
                .body("items[0].along.type", contains("action", "action", "action"))
                .body("items[0].along.id", contains(action, second, sub));
        String part = String.valueOf(database.rows("select id from deletion where thing = ?::uuid", sub)
                .getFirst()
                .get("id"));
        made.restore(part).statusCode(422).body("detail", containsString("It went with priority 1"));
        made.restore(made.deletionOf(made.priority())).statusCode(200);
        assertThat(all.stream().map(made::seen).toList()).isEqualTo(before);
    }

    private long version(String address) {
        return made.officer().get(address).<Integer>path("version");
    }

    @Test
    void parts_come_back_to_their_place_among_the_others() {
        String action = made.whole("1.1");
        JsonNode before = made.seen("/actions/" + action);
        ArrayNode milestones = (ArrayNode) before.path("milestones").deepCopy();
        String trained = milestones.path(1).path("id").asText();
        dropped("/actions/" + action, "milestones", milestones, 1);
        made.restore(made.deletionOf(trained)).statusCode(200).body("thing.type", equalTo("milestone"));
        assertThat(made.seen("/actions/" + action)).isEqualTo(before);

        String theme = made.officer().get("/plans/" + made.plan()).path("themes[1].id");
        made.officer()
                .patch(
                        "/priorities/" + made.priority(),
                        made.officer().get("/priorities/" + made.priority()).header("ETag"),
                        Map.of("theme", theme))
                .then()
                .statusCode(200);
        JsonNode was = made.seen("/plans/" + made.plan());
        JsonNode lead = made.seen("/priorities/" + made.priority());
        ArrayNode sections = (ArrayNode) was.path("sections").deepCopy();
        dropped("/plans/" + made.plan(), "sections", sections, 1);
        dropped(
                "/plans/" + made.plan(),
                "themes",
                (ArrayNode) was.path("themes").deepCopy(),
                1);
        made.officer().get("/priorities/" + made.priority()).then().body("theme", nullValue());
        made.officer()
                .get("/deletions?plan=" + made.plan())
                .then()
                .body("items.thing.type", contains("theme", "section"))
                .body("items.thing.title", contains("Well", "Needs"));
        made.restore(made.deletionOf(theme)).statusCode(200);
        made.restore(made.deletionOf(was.path("sections").path(1).path("id").asText()))
                .statusCode(200);
        assertThat(made.seen("/plans/" + made.plan())).isEqualTo(was);
        assertThat(made.seen("/priorities/" + made.priority())).isEqualTo(lead);
    }

    /** Says the parts anew without the one of that number. */
    private void dropped(String address, String list, ArrayNode parts, int number) {
        parts.remove(number);
        parts.forEach(part -> ((ObjectNode) part).remove(List.of("overdue", "dueSoon", "officer")));
        parts.forEach(part -> {
            if (part.path("timescale") instanceof ObjectNode timescale) {
                timescale.retain("state", "text");
            }
            ((ObjectNode) part).retain("id", "title", "text", "timescale");
        });
        made.officer()
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", made.officer().get(address).header("ETag"))
                .body("{\"" + list + "\": " + parts + "}")
                .patch(address)
                .then()
                .statusCode(200);
    }

    @Test
    void a_priority_comes_back_last_when_its_place_was_taken_and_an_indicator_with_its_owners() {
        String second = made.anotherPriority("2");
        made.delete("/priorities/" + second);
        String third = made.anotherPriority("3");
        made.restore(made.deletionOf(second)).statusCode(200);
        assertThat(database.rows("select id from priority where plan_id = ?::uuid order by ordinal", made.plan()))
                .extracting(row -> String.valueOf(row.get("id")))
                .containsExactly(made.priority(), third, second);
        String indicator = made.officer()
                .made(
                        "/indicators",
                        Map.of(
                                "partnership",
                                made.county(),
                                "title",
                                DeletingPlan.WORDS,
                                "definitionStatus",
                                "defined",
                                "leadAgencies",
                                Map.of(
                                        "state",
                                        "set",
                                        "items",
                                        List.of(Map.of("agency", made.police(), "role", "lead"))),
                                "externalIds",
                                List.of(Map.of("system", "register", "value", "7"))));
        JsonNode before = made.seen("/indicators/" + indicator);
        made.delete("/indicators/" + indicator);
        made.restore(made.deletionOf(indicator)).statusCode(200).body("plan", nullValue());
        assertThat(made.seen("/indicators/" + indicator)).isEqualTo(before);
        made.officer().get("/indicators/" + indicator).then().body("version", equalTo(3));
    }

    @Test
    void of_two_people_at_once_one_restores_and_the_other_is_told() {
        String action = made.whole("1.1");
        made.delete("/actions/" + action);
        String of = made.deletionOf(action);
        List<Integer> answers = List.of(
                        CompletableFuture.supplyAsync(
                                () -> made.restore(of).extract().statusCode()),
                        CompletableFuture.supplyAsync(
                                () -> made.restore(of).extract().statusCode()))
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409);
        assertThat(database.changesOf(action).stream()
                        .filter(change ->
                                "insert".equals(change.get("operation")) && Boolean.TRUE.equals(change.get("root"))))
                .hasSize(2);
    }

    @Test
    void a_column_that_came_since_has_what_a_new_row_would_have() {
        String action = made.whole("1.1");
        made.delete("/actions/" + action);
        assertThat(
                        database.rows(
                                "select count(*) as n from pg_attribute where attrelid = 'milestone'::regclass and attnum > 0 and not attisdropped"))
                .isNotEmpty();
        database.owner("alter table milestone add column tried text not null default 'no'");
        try {
            made.restore(made.deletionOf(action)).statusCode(200);
            assertThat(database.rows("select tried from milestone where action_id = ?::uuid", action))
                    .extracting(row -> row.get("tried"))
                    .containsExactly("no", "no", "no");
        } finally {
            database.owner("alter table milestone drop column tried");
        }
    }
}

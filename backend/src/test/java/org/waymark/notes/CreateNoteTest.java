package org.waymark.notes;

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
import org.waymark.notes.NotedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** A note stands on a line that its author can read, under the author's name, and in nobody's published plan. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateNoteTest {
    @Inject
    NotedPlan noted;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private Scene scene;

    @BeforeEach
    void a_plan() {
        scene = noted.scene();
    }

    private Map<String, Object> onAction() {
        return Map.of("type", "action", "id", scene.action());
    }

    @Test
    void a_question_says_who_asks_it_and_on_which_line() {
        Feed feed = Feed.fromNow(scene.officer());
        Response made = Scene.leave(
                scene.sergeant(),
                Map.of("type", "action", "id", scene.action(), "field", "timescale"),
                "question",
                " Is **March** meant? ");
        made.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("plan.id", equalTo(scene.plan()))
                .body("on.type", equalTo("action"))
                .body("on.ref", equalTo("1.1"))
                .body("on.field", equalTo("timescale"))
                .body("on.priority.id", equalTo(scene.priority()))
                .body("kind", equalTo("question"))
                .body("state", equalTo("open"))
                .body("text", equalTo("Is **March** meant?"))
                .body("author.name", equalTo("Neighbourhood sergeant"))
                .body("author.officer.id", equalTo(scene.post()))
                .body("author.agency.id", equalTo(scene.police()))
                .body("editedAt", nullValue())
                .body("replies", empty())
                .body("allowed", contains("edit", "reply", "settled", "withdrawn"));
        String id = made.path("id");
        assertThat(made.header("Location")).isEqualTo("/api/v1/notes/" + id);
        assertThat(database.changesOf(id).getLast())
                .containsEntry("type", "note")
                .containsEntry("operation", "insert")
                .containsEntry("version", 1L)
                .containsEntry("partnership", UUID.fromString(scene.county()))
                .containsEntry("request", made.header("X-Request-Id"));
        feed.untilSeen(UUID.fromString(id));
        assertThat(feed.kindsOf(UUID.fromString(id))).containsExactly("created");
        scene.officer().get("/actions/" + scene.action()).then().body("version", equalTo(1));
    }

    @Test
    void every_kind_of_line_takes_notes() {
        String indicator = scene.officer()
                .made(
                        "/indicators",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "title",
                                Map.of("state", "set", "text", "Young people in work"),
                                "definitionStatus",
                                "proxy"));
        scene.officer()
                .patch(
                        "/priorities/" + scene.priority(),
                        "\"1-x\"",
                        Map.of("indicators", List.of(Map.of("indicator", indicator, "label", "1a"))))
                .then()
                .statusCode(200);
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        "\"1-x\"",
                        Map.of(
                                "milestones",
                                List.of(Map.of("text", "Doors open", "timescale", Map.of("text", "May 2031")))))
                .then()
                .statusCode(200);
        scene.officer()
                .patch(
                        "/plans/" + scene.plan(),
                        scene.officer().get("/plans/" + scene.plan()).header("ETag"),
                        Map.of(
                                "sections",
                                List.of(Map.of("title", "Vision", "text", "Every child.")),
                                "themes",
                                List.of(Map.of("title", "Being safe"))))
                .then()
                .statusCode(200);
        Response plan = scene.officer().get("/plans/" + scene.plan());
        String milestone = scene.officer().get("/actions/" + scene.action()).path("milestones[0].id");
        Map<String, String> lines = Map.of(
                "plan", scene.plan(),
                "section", plan.path("sections[0].id"),
                "theme", plan.path("themes[0].id"),
                "priority", scene.priority(),
                "action", scene.action(),
                "milestone", milestone);
        lines.forEach((type, id) -> scene.left(scene.nurse(), type, id, "note", "On the " + type));
        Scene.leave(
                        scene.nurse(),
                        Map.of("type", "indicator", "id", indicator, "priority", scene.priority(), "field", "wording"),
                        "note",
                        "On the indicator")
                .then()
                .statusCode(201)
                .body("on.ref", equalTo("1a"))
                .body("on.title", equalTo("Young people in work"));
        scene.officer()
                .get("/notes?plan=" + scene.plan())
                .then()
                .body(
                        "items.on.type",
                        containsInAnyOrder("plan", "section", "theme", "priority", "indicator", "action", "milestone"))
                .body("items.find { it.on.type == 'section' }.on.title", equalTo("Vision"))
                .body("items.find { it.on.type == 'milestone' }.on.title", equalTo("Doors open"))
                .body("items.find { it.on.type == 'milestone' }.on.action.id", equalTo(scene.action()));
    }

    @Test
    void whoever_may_read_the_draft_may_leave_one_and_nobody_else() {
        String group = members.group(scene.county(), "board");
        for (Api member : List.of(
                people.administrator(),
                people.agencySystem(scene.police()),
                people.boardMember(group),
                scene.nurse(),
                scene.officer())) {
            Scene.leave(member, onAction(), "note", "Seen").then().statusCode(201);
        }
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("on", onAction(), "kind", "note", "text", "Me too"))
                .post("/notes")
                .then()
                .statusCode(401);
        Scene.leave(people.stranger(), onAction(), "note", "Me too").then().statusCode(404);
        Api elsewhere = people.partnershipOfficer(members.county());
        Scene.leave(elsewhere, onAction(), "note", "Me too").then().statusCode(404);
        assertThat(scene.officer().get("/notes?plan=" + scene.plan()).<List<String>>path("items.id"))
                .hasSize(5);
    }

    @Test
    void a_line_that_is_not_there_or_not_said_rightly_is_refused() {
        Scene.leave(scene.officer(), Map.of("type", "milestone", "id", scene.action()), "note", "Lost")
                .then()
                .statusCode(404);
        Scene.leave(
                        scene.officer(),
                        Map.of("type", "action", "id", scene.action(), "priority", scene.priority(), "field", "colour"),
                        "note",
                        "Wrong")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/on/priority", "/on/field"));
        Scene.leave(scene.officer(), Map.of("type", "indicator", "id", scene.action()), "note", "Which")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on/priority"));
        Scene.leave(scene.officer(), onAction(), "note", "x".repeat(5001))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
        Scene.leave(scene.officer(), onAction(), "note", "  ").then().statusCode(400);
    }

    @Test
    void people_and_groups_are_mentioned_by_ids_that_outlive_their_names() {
        String group = members.group(scene.county(), "board", "JCB");
        String person = members.person(scene.county(), scene.police(), "Ann Hill");
        String text = "@" + person + ", can @" + group + " and @" + scene.post() + " look? @" + person;
        String id = scene.onAction(scene.officer(), "question", text);
        scene.officer()
                .get("/notes/" + id)
                .then()
                .body("text", equalTo(text))
                .body("mentions.id", contains(person, group, scene.post()))
                .body("mentions.kind", contains("officer", "group", "post"))
                .body("mentions.name", contains("Ann Hill", "Group JCB", "Neighbourhood sergeant"))
                .body("mentions[1].code", equalTo("JCB"));
        scene.officer()
                .patch("/officers/" + person, "\"1-x\"", Map.of("name", "Ann Dale"))
                .then()
                .statusCode(200);
        scene.officer().get("/notes/" + id).then().body("mentions[0].name", equalTo("Ann Dale"));
        scene.officer().delete("/officers/" + person, "\"2-x\"").then().statusCode(409);
    }

    @Test
    void nobody_outside_the_partnership_is_mentioned() {
        String other = members.county();
        String stranger = members.person(other, members.agency(other, "police"), "Bob Far");
        String known = scene.post();
        Scene.leave(scene.officer(), onAction(), "note", "@" + known + " ask @" + stranger + " or @" + scene.plan())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/text", "/text"))
                .body("errors.code", contains("unknown", "unknown"));
        scene.officer().get("/notes?plan=" + scene.plan()).then().body("items", empty());
    }

    @Test
    void nothing_is_written_on_a_closed_plan() {
        String note = scene.onAction(scene.sergeant(), "note", "In time");
        database.run("update plan set status = 'closed', closed_on = current_date where id = ?::uuid", scene.plan());
        Scene.leave(scene.officer(), onAction(), "note", "Too late").then().statusCode(422);
        scene.sergeant()
                .post("/notes/" + note + "/replies", Map.of("text", "Too late"))
                .then()
                .statusCode(422);
        NotedPlan.become(scene.sergeant(), note, "withdrawn", null).then().statusCode(422);
        scene.sergeant()
                .patch("/notes/" + note, "\"1-x\"", Map.of("text", "Too late"))
                .then()
                .statusCode(422);
        scene.sergeant().get("/notes/" + note).then().body("allowed", empty());
    }

    @Test
    void an_edition_holds_no_notes() {
        String id = scene.onAction(scene.officer(), "note", "Between ourselves");
        scene.officer().made("/plans/" + scene.plan() + "/editions", Map.of("label", "0.1"));
        assertThat(database.rows(
                        "select 1 from edition_row w join edition e on e.id = w.edition_id where e.plan_id = ?::uuid and"
                                + " (w.thing = ?::uuid or w.body::text like '%Between ourselves%')",
                        scene.plan(), id))
                .isEmpty();
        scene.onAction(scene.officer(), "note", "After it");
        scene.officer()
                .get("/plans/" + scene.plan() + "/unpublished?from=0.1")
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}

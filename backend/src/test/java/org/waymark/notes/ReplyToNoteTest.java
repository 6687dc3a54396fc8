package org.waymark.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.notes.NotedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Replies stand in order below their note, one level deep. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReplyToNoteTest {
    @Inject
    NotedPlan noted;

    @Inject
    People people;

    @Inject
    Database database;

    private Scene scene;
    private String question = "";

    @BeforeEach
    void a_question() {
        scene = noted.scene();
        question = scene.onAction(scene.sergeant(), "question", "Who opens the doors?");
    }

    private static Response reply(Api by, String note, String text) {
        return by.post("/notes/" + note + "/replies", Map.of("text", text));
    }

    @Test
    void replies_stand_below_their_note_in_order() {
        Response first = reply(scene.nurse(), question, "Not us.");
        first.then()
                .statusCode(201)
                .body("parent", equalTo(question))
                .body("kind", equalTo("note"))
                .body("on.id", equalTo(scene.action()))
                .body("allowed", contains("edit", "withdrawn"));
        reply(scene.officer(), question, "The council does. @" + scene.post())
                .then()
                .statusCode(201);
        scene.sergeant()
                .get("/notes/" + question)
                .then()
                .body("version", equalTo(1))
                .body("replies.text", contains("Not us.", "The council does. @" + scene.post()))
                .body("replies[1].mentions.name", contains("Neighbourhood sergeant"))
                .body("replies[0].allowed", hasSize(0));
        scene.sergeant().get("/notes?plan=" + scene.plan()).then().body("items.id", contains(question));
        assertThat(first.header("Location")).isEqualTo("/api/v1/notes/" + first.path("id"));
        assertThat(database.changesOf(first.path("id")).getLast())
                .containsEntry("type", "note")
                .containsEntry("operation", "insert")
                .containsEntry("request", first.header("X-Request-Id"));
    }

    @Test
    void a_reply_to_a_reply_or_to_what_was_withdrawn_is_refused() {
        String answer = reply(scene.nurse(), question, "Not us.").path("id");
        reply(scene.officer(), answer, "Why not?").then().statusCode(422);
        NotedPlan.become(scene.sergeant(), question, "withdrawn", null).then().statusCode(200);
        reply(scene.officer(), question, "Hello?").then().statusCode(409);
        scene.officer().get("/notes/" + question).then().body("replies.text", contains("Not us."));
    }

    @Test
    void whoever_may_not_read_the_plan_may_not_reply() {
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("text", "Me"))
                .post("/notes/" + question + "/replies")
                .then()
                .statusCode(401);
        reply(people.stranger(), question, "Me").then().statusCode(404);
        reply(scene.nurse(), question, " ").then().statusCode(400).body("errors.pointer", contains("/text"));
        scene.officer().get("/notes/" + question).then().body("replies", hasSize(0));
    }
}

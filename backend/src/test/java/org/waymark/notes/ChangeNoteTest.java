package org.waymark.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.notes.NotedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** A note is its author's to change, and says that it was. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeNoteTest {
    @Inject
    NotedPlan noted;

    @Inject
    People people;

    @Inject
    Database database;

    private Scene scene;
    private String note = "";

    @BeforeEach
    void a_note() {
        scene = noted.scene();
        note = scene.onAction(scene.sergeant(), "note", "Before the summer");
    }

    private Response say(Api by, String version, Map<String, ?> body) {
        return by.patch("/notes/" + note, version, body);
    }

    @Test
    void its_author_says_it_in_other_words_and_it_shows() {
        Response changed = say(scene.sergeant(), "\"1-x\"", Map.of("text", "After it, @" + scene.post()));
        changed.then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("text", equalTo("After it, @" + scene.post()))
                .body("mentions.id", contains(scene.post()))
                .body("editedAt", notNullValue());
        assertThat(database.changesOf(note))
                .filteredOn("row_table", "note")
                .last()
                .satisfies(row -> assertThat(row)
                        .containsEntry("operation", "update")
                        .containsEntry("version", 2L)
                        .containsEntry("fields", List.of("editedAt", "text"))
                        .containsEntry("request", changed.header("X-Request-Id")));
        say(scene.sergeant(), "\"2-x\"", Map.of("text", "After it", "kind", "question"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("question"))
                .body("mentions", equalTo(List.of()));
    }

    @Test
    void the_same_words_again_are_no_change() {
        say(scene.sergeant(), "\"1-x\"", Map.of("text", "Before the summer"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("editedAt", nullValue());
    }

    @Test
    void it_stays_on_its_line() {
        say(scene.sergeant(), "\"1-x\"", Map.of("on", Map.of("type", "plan", "id", scene.plan())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/on"));
    }

    @Test
    void nobody_else_changes_it_and_nobody_blindly() {
        Map<String, String> mine = Map.of("text", "Mine");
        Api.anonymous()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1-x\"")
                .body(mine)
                .patch("/notes/" + note)
                .then()
                .statusCode(401);
        say(people.stranger(), "\"1-x\"", mine).then().statusCode(404);
        say(scene.officer(), "\"1-x\"", mine).then().statusCode(403);
        say(scene.nurse(), "\"1-x\"", mine).then().statusCode(403);
        scene.sergeant()
                .request()
                .contentType("application/merge-patch+json")
                .body(mine)
                .patch("/notes/" + note)
                .then()
                .statusCode(428);
        say(scene.sergeant(), "\"7-x\"", mine).then().statusCode(412).body("currentVersion", equalTo(1));
        say(scene.sergeant(), "\"1-x\"", Map.of("text", "")).then().statusCode(400);
        NotedPlan.become(scene.sergeant(), note, "withdrawn", null);
        say(scene.sergeant(), "\"2-x\"", mine).then().statusCode(409);
    }
}

package org.waymark.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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

/** A question is settled by whoever answers for the line, and taken back by nobody but its author. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TransitionNoteTest {
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
        question = scene.onAction(scene.nurse(), "question", "Which surgery, @" + scene.post() + "?");
    }

    @Test
    void the_partnerships_officer_settles_it_and_it_says_how() {
        Response settled = NotedPlan.become(scene.officer(), question, "settled", "The one in Mill Lane");
        settled.then()
                .statusCode(200)
                .body("state", equalTo("settled"))
                .body("settled.by.name", equalTo(scene.officer().get("/me").<String>path("name")))
                .body("settled.at", notNullValue())
                .body("settled.reason", equalTo("The one in Mill Lane"))
                .body("allowed", contains("reply", "open"));
        assertThat(database.changesOf(question).getLast())
                .containsEntry("fields", List.of("settled"))
                .containsEntry("version", 2L)
                .containsEntry("reason", "The one in Mill Lane")
                .containsEntry("request", settled.header("X-Request-Id"));
        NotedPlan.become(scene.officer(), question, "settled", null).then().statusCode(409);
        NotedPlan.become(scene.nurse(), question, "open", "It has closed")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("settled", nullValue());
    }

    @Test
    void the_lead_of_the_priority_settles_it_and_other_members_do_not() {
        NotedPlan.become(scene.sergeant(), question, "settled", "Mill Lane")
                .then()
                .statusCode(403);
        scene.officer()
                .patch(
                        "/priorities/" + scene.priority(),
                        "\"1-x\"",
                        Map.of(
                                "leads",
                                Map.of(
                                        "state",
                                        "set",
                                        "items",
                                        List.of(Map.of("officer", scene.post(), "role", "lead")))))
                .then()
                .statusCode(200);
        NotedPlan.become(scene.sergeant(), question, "settled", "Mill Lane")
                .then()
                .statusCode(200)
                .body("settled.by.name", equalTo("Neighbourhood sergeant"))
                .body("settled.by.agency.id", equalTo(scene.police()));
    }

    @Test
    void its_author_takes_it_back_and_the_thread_stays() {
        scene.sergeant()
                .post("/notes/" + question + "/replies", Map.of("text", "I will ask."))
                .then()
                .statusCode(201);
        NotedPlan.become(scene.officer(), question, "withdrawn", null).then().statusCode(403);
        Response withdrawn = NotedPlan.become(scene.nurse(), question, "withdrawn", null);
        withdrawn
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"))
                .body("text", nullValue())
                .body("mentions", empty())
                .body("replies.text", contains("I will ask."))
                .body("allowed", empty());
        assertThat(database.changesOf(question))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("operation", "update")
                        .containsEntry("fields", List.of("state", "text"))
                        .containsEntry("request", withdrawn.header("X-Request-Id")));
        NotedPlan.become(scene.nurse(), question, "open", null).then().statusCode(409);
    }

    @Test
    void a_reply_is_withdrawn_and_never_settled() {
        String reply = scene.sergeant()
                .post("/notes/" + question + "/replies", Map.of("text", "I will ask."))
                .path("id");
        NotedPlan.become(scene.officer(), reply, "settled", null).then().statusCode(422);
        NotedPlan.become(scene.sergeant(), reply, "withdrawn", null).then().statusCode(200);
        scene.nurse()
                .get("/notes/" + question)
                .then()
                .body("replies.state", contains("withdrawn"))
                .body("replies[0].text", nullValue());
    }

    @Test
    void whoever_may_not_read_it_changes_nothing() {
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("to", "settled"))
                .post("/notes/" + question + "/transitions")
                .then()
                .statusCode(401);
        NotedPlan.become(people.stranger(), question, "settled", null).then().statusCode(404);
        NotedPlan.become(scene.nurse(), question, "gone", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/to"));
        scene.nurse().get("/notes/" + question).then().body("state", equalTo("open"));
    }
}

package org.waymark.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.notes.NotedPlan.Scene;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Notes are found by where they stand, what became of them and whom they name. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListNotesTest {
    @Inject
    NotedPlan noted;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Statements statements;

    private Scene scene;

    @BeforeEach
    void a_plan() {
        scene = noted.scene();
    }

    private List<String> found(String query) {
        return scene.sergeant()
                .get("/notes?plan=" + scene.plan() + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.text");
    }

    @Test
    void they_are_narrowed_by_line_kind_state_and_author() {
        scene.left(scene.officer(), "plan", scene.plan(), "note", "Plan");
        scene.left(scene.officer(), "priority", scene.priority(), "question", "Priority");
        String settled = scene.onAction(scene.sergeant(), "question", "Action");
        NotedPlan.become(scene.sergeant(), settled, "settled", "Yes");
        assertThat(found("")).containsExactly("Plan", "Priority", "Action");
        assertThat(found("&priority=" + scene.priority())).containsExactly("Priority", "Action");
        assertThat(found("&on=" + scene.action())).containsExactly("Action");
        assertThat(found("&type=plan&type=priority")).containsExactly("Plan", "Priority");
        assertThat(found("&kind=question")).containsExactly("Priority", "Action");
        assertThat(found("&kind=question&state=open")).containsExactly("Priority");
        assertThat(found("&mine=true")).containsExactly("Action");
        scene.sergeant()
                .get("/notes?plan=" + scene.plan() + "&count=true&limit=1")
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void mentions_of_me_are_those_of_my_post_and_of_the_groups_i_sit_on() {
        String board = scene.officer()
                .made(
                        "/groups",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "code",
                                "BRD",
                                "name",
                                "Board",
                                "kind",
                                "board",
                                "seats",
                                List.of(Map.of("role", "Police", "officer", scene.post()))));
        String former = scene.officer()
                .made(
                        "/groups",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "code",
                                "OLD",
                                "name",
                                "Old board",
                                "kind",
                                "board",
                                "seats",
                                List.of(Map.of("role", "Police", "officer", scene.post(), "to", "2001-03-31"))));
        scene.onAction(scene.officer(), "note", "Post @" + scene.post());
        scene.onAction(scene.officer(), "note", "Board @" + board);
        scene.onAction(scene.officer(), "note", "Former @" + former);
        String asked = scene.onAction(scene.officer(), "note", "In a reply");
        scene.nurse()
                .post("/notes/" + asked + "/replies", Map.of("text", "@" + scene.post() + " knows"))
                .then()
                .statusCode(201);
        assertThat(found("&mentions=me")).containsExactly("Post @" + scene.post(), "Board @" + board, "In a reply");
        assertThat(found("&mentions=" + former)).containsExactly("Former @" + former);
        people.boardMember(board)
                .get("/notes?plan=" + scene.plan() + "&mentions=me")
                .then()
                .body("items.text", contains("Board @" + board));
        scene.sergeant().get("/notes?mentions=somebody").then().statusCode(400);
    }

    @Test
    void a_line_that_is_deleted_takes_its_notes_out_of_sight_and_one_that_moves_keeps_them() {
        String note = scene.onAction(scene.officer(), "question", "Where to?");
        String other = plans.priority(UUID.fromString(scene.plan()), "2").toString();
        scene.officer()
                .patch("/actions/" + scene.action(), "\"1-x\"", Map.of("priority", other))
                .then()
                .statusCode(200);
        scene.sergeant().get("/notes/" + note).then().body("on.priority.id", equalTo(other));
        assertThat(found("&priority=" + other)).containsExactly("Where to?");
        scene.officer().delete("/actions/" + scene.action(), "\"2-x\"").then().statusCode(204);
        assertThat(found("")).isEmpty();
        scene.sergeant().get("/notes/" + note).then().statusCode(404);
        scene.officer().get("/plans/" + scene.plan() + "/note-counts").then().body("questions", equalTo(0));
    }

    @Test
    void other_partnerships_see_none_of_them() {
        String note = scene.onAction(scene.officer(), "note", "Ours");
        var other = people.partnershipOfficer(members.county());
        other.get("/notes?plan=" + scene.plan()).then().statusCode(200).body("items", empty());
        other.get("/notes/" + note).then().statusCode(404);
        other.get("/actions/" + scene.action() + "/notes").then().statusCode(404);
        other.get("/plans/" + scene.plan() + "/note-counts").then().statusCode(404);
        other.get("/priorities/" + scene.priority() + "/note-counts").then().statusCode(404);
    }

    @Test
    void an_actions_notes_are_its_own_and_its_milestones() {
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        "\"1-x\"",
                        Map.of(
                                "milestones",
                                List.of(Map.of("text", "Doors open", "timescale", Map.of("text", "May 2031")))))
                .then()
                .statusCode(200);
        String milestone = scene.officer().get("/actions/" + scene.action()).path("milestones[0].id");
        scene.onAction(scene.officer(), "note", "The action");
        scene.left(scene.officer(), "milestone", milestone, "note", "The milestone");
        scene.left(scene.officer(), "priority", scene.priority(), "note", "The priority");
        scene.nurse()
                .get("/actions/" + scene.action() + "/notes")
                .then()
                .statusCode(200)
                .body("items.text", contains("The action", "The milestone"));
    }

    @Test
    void what_waits_is_counted_in_one_statement_whatever_there_is() {
        scene.left(scene.officer(), "plan", scene.plan(), "note", "Plan");
        scene.left(scene.officer(), "priority", scene.priority(), "question", "Priority");
        scene.onAction(scene.officer(), "question", "Action");
        String settled = scene.onAction(scene.officer(), "question", "Settled");
        NotedPlan.become(scene.officer(), settled, "settled", "Yes");
        String plan = "/plans/" + scene.plan() + "/note-counts";
        String priority = "/priorities/" + scene.priority() + "/note-counts";
        scene.nurse()
                .get(plan)
                .then()
                .statusCode(200)
                .body("notes", equalTo(1))
                .body("questions", equalTo(2))
                .body("on.find { it.type == 'plan' }.notes", equalTo(1))
                .body("on.find { it.type == 'priority' }.id", equalTo(scene.priority()))
                .body("on.find { it.type == 'priority' }.questions", equalTo(2));
        scene.nurse()
                .get(priority)
                .then()
                .statusCode(200)
                .body("questions", equalTo(2))
                .body("on.id", containsInAnyOrder(scene.priority(), scene.action()));
        List<String> few = statements.during(() -> scene.nurse().get(plan));
        List<String> fewOfPriority = statements.during(() -> scene.nurse().get(priority));
        for (int i = 0; i < 50; i++) {
            String action = plans.action(UUID.fromString(scene.priority()), "1." + (i + 2))
                    .toString();
            scene.left(scene.officer(), "action", action, "question", "Number " + i);
        }
        assertThat(statements.during(() -> scene.nurse().get(plan).then().body("questions", equalTo(52))))
                .hasSameSizeAs(few)
                .hasSizeLessThanOrEqualTo(2);
        assertThat(statements.during(() -> scene.nurse().get(priority).then().body("questions", equalTo(52))))
                .hasSameSizeAs(fewOfPriority)
                .hasSizeLessThanOrEqualTo(2);
    }
}

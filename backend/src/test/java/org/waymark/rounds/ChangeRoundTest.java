package org.waymark.rounds;

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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** A round's due day and instructions change while it is open; and rounds are found by period and state. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeRoundTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Scene scene;
    private String round;
    private String path;
    private LocalDate due;

    @BeforeEach
    void a_round() {
        scene = asked.scene();
        round = AskedPlan.open(scene);
        path = "/reporting-rounds/" + round;
        due = AskedPlan.quarter().plusMonths(4);
    }

    @Test
    void another_day_and_other_instructions_are_said() {
        Response answer = scene.officer()
                .patch(path, "\"1-x\"", Map.of("due", due.toString(), "instructions", "Only what has changed"));
        answer.then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("due", equalTo(due.toString()))
                .body("instructions", equalTo("Only what has changed"));
        assertThat(database.changesOf(round).getLast())
                .containsEntry("operation", "update")
                .containsEntry("version", 2L)
                .containsEntry("fields", List.of("due", "instructions"))
                .containsEntry("request", answer.header("X-Request-Id"));
        Map<String, @Nullable Object> none = new HashMap<>();
        none.put("instructions", null);
        scene.officer()
                .patch(path, "\"2-x\"", none)
                .then()
                .statusCode(200)
                .body("instructions", nullValue())
                .body("due", equalTo(due.toString()));
    }

    @Test
    void a_change_is_refused_to_whoever_may_not_and_to_another_version() {
        Map<String, String> patch = Map.of("due", due.toString());
        Api.anonymous()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1-x\"")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(401);
        scene.constable().patch(path, "\"1-x\"", patch).then().statusCode(403);
        people.partnershipOfficer(members.county())
                .patch(path, "\"1-x\"", patch)
                .then()
                .statusCode(404);
        scene.officer().patch(path, "\"2-x\"", patch).then().statusCode(412).body("currentVersion", equalTo(1));
        scene.officer()
                .request()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(428);
        assertThat(database.changesOf(round)).hasSize(1);
    }

    @Test
    void what_it_asks_about_stays() {
        Map<String, @Nullable Object> patch = new HashMap<>();
        patch.put("partnership", members.district(scene.county()));
        patch.put("periodStart", AskedPlan.quarterBefore().toString());
        patch.put("due", null);
        scene.officer()
                .patch(path, "\"1-x\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/partnership", "/periodStart", "/due"));
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        scene.officer()
                .patch(path, "\"2-x\"", Map.of("due", due.toString()))
                .then()
                .statusCode(422);
    }

    @Test
    void rounds_are_found_by_period_and_state_and_those_of_others_are_not() {
        String earlier = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        AskedPlan.become(scene.officer(), earlier, "closed", null).then().statusCode(200);
        String of = "/reporting-rounds?partnership=" + scene.county();
        scene.nurse().get(of + "&sort=-periodStart").then().body("items.id", contains(round, earlier));
        scene.nurse().get(of + "&sort=periodStart&limit=1").then().body("items.id", contains(earlier));
        scene.nurse().get(of + "&state=open").then().body("items.id", contains(round));
        scene.nurse()
                .get(of + "&periodStart=" + AskedPlan.quarterBefore())
                .then()
                .body("items.id", contains(earlier));
        Api elsewhere = people.partnershipOfficer(members.county());
        elsewhere.get(of).then().statusCode(200).body("items", empty());
        elsewhere.get(path).then().statusCode(404);
        elsewhere.get(path + "/owed").then().statusCode(404);
        elsewhere.get(path + "/outstanding").then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void a_page_of_rounds_costs_one_statement_whatever_is_owed() {
        String of = "/reporting-rounds?partnership=" + scene.county();
        List<String> one = statements.during(() -> scene.nurse().get(of));
        LocalDate start = AskedPlan.quarterBefore();
        for (int i = 0; i < 50; i++) {
            asked.action(scene.priority(), "1." + i, scene.police());
            scene.officer()
                    .made("/reporting-rounds", Map.of("partnership", scene.county(), "periodStart", start.toString()));
            start = start.minusMonths(3);
        }
        assertThat(statements.during(() -> scene.nurse().get(of).then().body("items.size()", equalTo(50))))
                .hasSameSizeAs(one)
                .hasSize(1);
    }
}

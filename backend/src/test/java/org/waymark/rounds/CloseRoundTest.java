package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** A closed round asks no more; what comes afterwards is late; opened again, it asks those who lead by then. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CloseRoundTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private Scene scene;
    private UUID action;
    private String round;

    @BeforeEach
    void a_round() {
        scene = asked.scene();
        action = asked.action(scene.priority(), "1.1", scene.police());
        round = AskedPlan.open(scene);
    }

    private List<String> owing() {
        return scene.officer().get("/reporting-rounds/" + round + "/owed").path("items.agency.id");
    }

    @Test
    void it_is_closed_once_and_the_record_says_so() {
        Response answer = AskedPlan.become(scene.officer(), round, "closed", "The board met");
        answer.then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closedAt", notNullValue())
                .body("version", equalTo(2))
                .body("counts.outstanding", equalTo(1))
                .body("overdue", equalTo(false))
                .body("allowed", contains("reopen"));
        assertThat(database.changesOf(round).getLast())
                .containsEntry("version", 2L)
                .containsEntry("reason", "The board met")
                .containsEntry("fields", List.of("closedAt", "state"))
                .containsEntry("request", answer.header("X-Request-Id"));
        AskedPlan.become(scene.officer(), round, "closed", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
    }

    @Test
    void only_the_partnerships_officers_close_it() {
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("to", "closed"))
                .post("/reporting-rounds/" + round + "/transitions")
                .then()
                .statusCode(401);
        AskedPlan.become(scene.constable(), round, "closed", null).then().statusCode(403);
        AskedPlan.become(people.partnershipOfficer(members.county()), round, "closed", null)
                .then()
                .statusCode(404);
        assertThat(database.changesOf(round)).hasSize(1);
    }

    @Test
    void what_was_owed_at_the_end_stays_while_leads_change() {
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        AskedPlan.lead(scene.officer(), action, scene.health()).then().statusCode(200);
        assertThat(owing()).containsExactly(scene.police());
    }

    @Test
    void opened_again_with_a_reason_it_asks_those_who_lead_by_then() {
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        AskedPlan.lead(scene.officer(), action, scene.health()).then().statusCode(200);
        AskedPlan.become(scene.officer(), round, "open", null)
                .then()
                .statusCode(422)
                .body("type", endsWith("/reason-needed"));
        AskedPlan.become(scene.officer(), round, "open", "Two agencies asked for more time")
                .then()
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("closedAt", nullValue())
                .body("version", equalTo(3))
                .body("allowed", contains("edit", "close", "remind"));
        assertThat(owing()).containsExactly(scene.health());
        AskedPlan.become(scene.officer(), round, "open", "Again").then().statusCode(409);
    }

    @Test
    void what_comes_after_the_closing_is_counted_and_late() {
        LocalDate yesterday =
                LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1);
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        database.run(
                "update reporting_round set closed_at = ?::timestamptz where id = ?::uuid",
                yesterday + " 12:00Z",
                round);
        asked.report(action, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        scene.officer()
                .get("/reporting-rounds/" + round)
                .then()
                .body("counts.answered", equalTo(1))
                .body("counts.late", equalTo(1))
                .body("counts.outstanding", equalTo(0));
        scene.officer()
                .get("/reporting-rounds/" + round + "/outstanding")
                .then()
                .body("items.late", contains(1));
    }
}

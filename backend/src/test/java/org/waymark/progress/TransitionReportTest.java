package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.become;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Handing reports in and judging them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TransitionReportTest {
    @Inject
    ReportedPlan reported;

    @Inject
    People people;

    @Inject
    Database database;

    private ReportedPlan.Scene scene;

    @BeforeEach
    void anAction() {
        scene = reported.scene();
    }

    @ParameterizedTest
    @CsvSource({
        "completed, green",
        "on-track, green",
        "at-risk, amber",
        "off-track, red",
        "not-started,",
        "deferred,",
        "cancelled,"
    })
    void the_rating_follows_from_the_status(String status, String rating) {
        String id = scene.reported(Q1, status);
        scene.nurse()
                .get("/progress-reports/" + id)
                .then()
                .body("rating", rating == null ? nullValue() : equalTo(rating))
                .body("ratingFollows", equalTo(true));
    }

    @Test
    void it_is_handed_in_by_its_agency_and_the_action_is_not_touched() {
        String id = scene.drafted(Q1, Map.of("status", "on-track"));
        become(scene.sergeant(), id, "submitted", null)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("state", equalTo("submitted"))
                .body("submittedAt", notNullValue())
                .body("by.officer", equalTo(scene.post()))
                .body("late", equalTo(false))
                .body("allowed", contains("withdraw"));
        assertThat(database.changesOf(id))
                .last()
                .satisfies(change -> assertThat(change)
                        .containsEntry("fields", List.of("firstSubmittedAt", "state", "submittedAt")));
        scene.officer().get("/actions/" + scene.action()).then().body("version", equalTo(1));
    }

    @Test
    void without_a_status_it_is_not_handed_in_nor_with_a_rating_of_its_own_and_no_reason() {
        String id = scene.drafted(Q1, Map.of("rating", "red"));
        become(scene.sergeant(), id, "submitted", null)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/status", "/ratingReason"));
        scene.sergeant()
                .patch("/progress-reports/" + id, "\"1-x\"", Map.of("status", "off-track"))
                .then()
                .statusCode(200);
        become(scene.sergeant(), id, "submitted", null)
                .then()
                .statusCode(200)
                .body("rating", equalTo("red"))
                .body("ratingFollows", equalTo(true));
    }

    @Test
    void a_rating_of_its_own_is_kept_with_its_reason() {
        String id = scene.drafted(
                Q1, Map.of("status", "on-track", "rating", "amber", "ratingReason", "One patrol less than planned"));
        become(scene.sergeant(), id, "submitted", null)
                .then()
                .statusCode(200)
                .body("rating", equalTo("amber"))
                .body("ratingFollows", equalTo(false));
    }

    @Test
    void it_is_accepted_by_the_lead_of_the_priority_by_those_who_monitor_and_by_the_officers() {
        for (Api judge : List.of(scene.lead(), scene.board(), scene.officer())) {
            String id = scene.drafted(Q1, Map.of("status", "on-track"));
            become(scene.sergeant(), id, "submitted", null);
            judge.get("/progress-reports/" + id)
                    .then()
                    .body("allowed", org.hamcrest.Matchers.hasItems("accept", "return"));
            become(judge, id, "accepted", null)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("accepted"))
                    .body("decidedAt", notNullValue());
            become(judge, id, "accepted", null).then().statusCode(409);
            database.run("delete from progress_report where id = ?::uuid", id);
        }
    }

    @Test
    void who_accepted_it_is_told_by_their_post() {
        String id = scene.reported(Q1, "on-track");
        become(scene.lead(), id, "accepted", null)
                .then()
                .statusCode(200)
                .body("decidedBy.post", equalTo("Head of safeguarding"));
    }

    @Test
    void it_is_returned_with_a_reason_that_its_author_sees_mends_and_hands_in_again() {
        String id = scene.reported(Q1, "on-track");
        become(scene.lead(), id, "returned", null).then().statusCode(400).body("errors.pointer", contains("/reason"));
        become(scene.lead(), id, "returned", "Say how many patrols")
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"));
        assertThat(database.changesOf(id))
                .last()
                .satisfies(change -> assertThat(change).containsEntry("reason", "Say how many patrols"));
        scene.sergeant()
                .get("/progress-reports/" + id)
                .then()
                .body("returnReason", equalTo("Say how many patrols"))
                .body("allowed", contains("submit", "withdraw"));
        become(scene.sergeant(), id, "draft", null)
                .then()
                .statusCode(200)
                .body("returnReason", equalTo("Say how many patrols"))
                .body("decidedAt", nullValue());
        scene.sergeant()
                .patch("/progress-reports/" + id, "\"4-x\"", Map.of("done", "Twelve patrols"))
                .then()
                .statusCode(200);
        become(scene.sergeant(), id, "submitted", null)
                .then()
                .statusCode(200)
                .body("returnReason", nullValue())
                .body("done", equalTo("Twelve patrols"));
    }

    @Test
    void it_is_taken_back_only_while_nobody_has_judged_it() {
        String id = scene.reported(Q1, "on-track");
        become(scene.sergeant(), id, "draft", null)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("submittedAt", nullValue());
        become(scene.sergeant(), id, "submitted", null).then().statusCode(200);
        become(scene.officer(), id, "accepted", null).then().statusCode(200);
        become(scene.sergeant(), id, "draft", null).then().statusCode(409);
        become(scene.sergeant(), id, "submitted", null).then().statusCode(409);
    }

    @Test
    void an_officer_who_hands_in_the_draft_of_an_agency_does_so_on_its_behalf() {
        String id = scene.drafted(Q1, Map.of("status", "on-track"));
        become(scene.officer(), id, "submitted", null).then().statusCode(200).body("onBehalf", equalTo(true));
    }

    @Test
    void each_transition_is_refused_to_whoever_may_not() {
        String draft = scene.drafted(Q1, Map.of("status", "on-track"));
        become(scene.nurse(), draft, "submitted", null).then().statusCode(404);
        become(scene.lead(), draft, "accepted", null).then().statusCode(404);
        become(scene.officer(), draft, "accepted", null).then().statusCode(409);
        become(scene.sergeant(), draft, "submitted", null).then().statusCode(200);
        become(scene.nurse(), draft, "draft", null).then().statusCode(403);
        become(scene.sergeant(), draft, "accepted", null).then().statusCode(403);
        become(scene.nurse(), draft, "returned", "No").then().statusCode(403);
        become(people.stranger(), draft, "accepted", null).then().statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("to", "accepted"))
                .post("/progress-reports/" + draft + "/transitions")
                .then()
                .statusCode(401);
        scene.officer()
                .request()
                .contentType("application/json")
                .header("If-Match", "\"1-x\"")
                .body(Map.of("to", "accepted"))
                .post("/progress-reports/" + draft + "/transitions")
                .then()
                .statusCode(412);
    }

    @Test
    void nobody_judges_in_a_closed_plan() {
        String id = scene.reported(Q1, "on-track");
        database.run("update plan set status = 'closed', closed_on = '2010-01-01' where id = ?::uuid", scene.plan());
        become(scene.officer(), id, "accepted", null).then().statusCode(422);
        scene.officer().get("/progress-reports/" + id).then().body("allowed", empty());
    }

    @Test
    void an_agency_that_no_longer_serves_hands_nothing_in() {
        String id = scene.drafted(Q1, Map.of("status", "on-track"));
        database.run(
                "delete from assignment where action_id = ?::uuid and agency_id = ?::uuid",
                scene.action(),
                scene.police());
        become(scene.sergeant(), id, "submitted", null).then().statusCode(422);
    }
}

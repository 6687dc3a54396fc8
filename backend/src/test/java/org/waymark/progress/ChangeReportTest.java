package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.Q2;
import static org.waymark.progress.ReportedPlan.become;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** Changing and deleting drafts. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeReportTest {
    private static final Map<String, Object> BETTER = Map.of("status", "on-track", "done", "Three evenings");

    @Inject
    ReportedPlan reported;

    @Inject
    People people;

    @Inject
    Database database;

    private ReportedPlan.Scene scene;
    private String report;
    private String path;

    @BeforeEach
    void aDraft() {
        scene = reported.scene();
        report = scene.drafted(Q1, Map.of("status", "at-risk", "next", "More patrols"));
        path = "/progress-reports/" + report;
    }

    @Test
    void its_agency_says_more_and_what_is_left_out_stays() {
        scene.sergeant()
                .patch(path, "\"1-x\"", BETTER)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("status", equalTo("on-track"))
                .body("rating", equalTo("green"))
                .body("done", equalTo("Three evenings"))
                .body("next", equalTo("More patrols"))
                .body("onBehalf", equalTo(false));
        assertThat(database.changesOf(report))
                .last()
                .satisfies(change -> assertThat(change)
                        .containsEntry("operation", "update")
                        .containsEntry("fields", List.of("done", "status"))
                        .containsEntry("version", 2L));
    }

    @Test
    void what_is_taken_out_is_gone() {
        scene.sergeant()
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1-x\"")
                .body("{\"next\": null, \"done\": \"  \"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("done", nullValue());
    }

    @Test
    void it_stays_with_its_action_agency_and_period() {
        scene.sergeant()
                .patch(path, "\"1-x\"", Map.of("periodStart", Q2, "agency", scene.health()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/agency", "/periodStart"));
    }

    @Test
    void a_change_is_refused_to_whoever_may_not_and_to_another_version() {
        scene.nurse().patch(path, "\"1-x\"", BETTER).then().statusCode(404);
        people.stranger().patch(path, "\"1-x\"", BETTER).then().statusCode(404);
        Api.anonymous()
                .contentType("application/merge-patch+json")
                .body(BETTER)
                .patch(path)
                .then()
                .statusCode(401);
        scene.sergeant()
                .request()
                .contentType("application/merge-patch+json")
                .body(BETTER)
                .patch(path)
                .then()
                .statusCode(428);
        scene.sergeant().patch(path, "\"7-x\"", BETTER).then().statusCode(412).body("currentVersion", equalTo(1));
        become(scene.sergeant(), report, "submitted", null).then().statusCode(200);
        scene.nurse().patch(path, "\"2-x\"", BETTER).then().statusCode(403);
        scene.sergeant().patch(path, "\"2-x\"", BETTER).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void a_draft_is_deleted_by_its_agency() {
        scene.nurse().delete(path, "\"1-x\"").then().statusCode(404);
        scene.sergeant().request().delete(path).then().statusCode(428);
        scene.sergeant().delete(path, "\"3-x\"").then().statusCode(412);
        scene.sergeant().delete(path, "\"1-x\"").then().statusCode(204);
        scene.sergeant().get(path).then().statusCode(404);
        assertThat(database.changesOf(report))
                .last()
                .satisfies(change ->
                        assertThat(change).containsEntry("operation", "delete").containsEntry("version", 2L));
    }

    @Test
    void what_was_handed_in_stays_on_record_and_keeps_its_action() {
        become(scene.sergeant(), report, "submitted", null).then().statusCode(200);
        scene.nurse().delete(path, "\"2-x\"").then().statusCode(403);
        scene.sergeant().delete(path, "\"2-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
        scene.officer()
                .delete("/actions/" + scene.action(), "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"))
                .body("detail", org.hamcrest.Matchers.startsWith("Progress was reported on it."));
    }
}

package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.Q2;
import static org.waymark.progress.ReportedPlan.Q3;
import static org.waymark.progress.ReportedPlan.become;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** An action's status is that of its newest report, by period and then by submission, from its first lead agency. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionStatusTest {
    @Inject
    ReportedPlan reported;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private ReportedPlan.Scene scene;

    @BeforeEach
    void anAction() {
        scene = reported.scene();
    }

    private ValidatableResponse action(String id) {
        return scene.officer().get("/actions/" + id).then().statusCode(200);
    }

    private void stands(String id, String status) {
        action(id).body("status", equalTo(status));
        assertThat(scene.officer()
                        .get("/actions?view=summary&ended=true&ended=false&plan=" + scene.plan())
                        .<List<String>>path("items.findAll { it.id == '" + id + "' }.status"))
                .containsExactly(status);
    }

    private static void reports(Api by, String action, String agency, String period, String status) {
        ReportedPlan.Scene.reported(by, action, agency, period, status);
    }

    @Test
    void without_reports_it_has_not_started() {
        stands(scene.action(), "not-started");
        action(scene.action())
                .body("rating", nullValue())
                .body("percent", nullValue())
                .body("reportedAt", nullValue())
                .body("progress", empty());
    }

    @Test
    void a_draft_says_nothing_and_what_is_handed_in_does_at_once() {
        String draft = scene.drafted(Q1, Map.of("status", "off-track", "percent", 30));
        stands(scene.action(), "not-started");
        become(scene.sergeant(), draft, "submitted", null).then().statusCode(200);
        stands(scene.action(), "off-track");
        action(scene.action())
                .body("rating", equalTo("red"))
                .body("percent", equalTo(30))
                .body("reportedAt", notNullValue())
                .body("version", equalTo(1));
    }

    @Test
    void the_newest_period_wins_even_when_an_older_one_is_handed_in_later() {
        scene.reported(Q2, "on-track");
        scene.reported(Q1, "off-track");
        stands(scene.action(), "on-track");
    }

    @Test
    void a_report_that_was_returned_stands_aside() {
        scene.reported(Q1, "on-track");
        String second = scene.reported(Q2, "off-track");
        stands(scene.action(), "off-track");
        become(scene.lead(), second, "returned", "Which patrols?").then().statusCode(200);
        stands(scene.action(), "on-track");
        become(scene.sergeant(), second, "submitted", null).then().statusCode(200);
        stands(scene.action(), "off-track");
    }

    @Test
    void putting_off_and_giving_up_take_effect_when_accepted() {
        scene.reported(Q1, "at-risk");
        String deferred = scene.reported(Q2, "deferred");
        stands(scene.action(), "at-risk");
        become(scene.officer(), deferred, "accepted", null).then().statusCode(200);
        stands(scene.action(), "deferred");
        action(scene.action()).body("rating", nullValue());
        String cancelled = scene.reported(Q3, "cancelled");
        stands(scene.action(), "deferred");
        become(scene.lead(), cancelled, "accepted", null).then().statusCode(200);
        stands(scene.action(), "cancelled");
    }

    @Test
    void what_was_put_off_and_then_returned_stands_as_before() {
        scene.reported(Q1, "at-risk");
        String deferred = scene.reported(Q2, "deferred");
        become(scene.officer(), deferred, "accepted", null).then().statusCode(200);
        stands(scene.action(), "deferred");
        become(scene.officer(), deferred, "returned", "The board did not agree")
                .then()
                .statusCode(200);
        stands(scene.action(), "at-risk");
    }

    @Test
    void a_first_lead_that_declined_says_nothing_of_it_any_more() {
        String both = scene.action("1.2", null, scene.police(), scene.health());
        reports(scene.sergeant(), both, scene.police(), Q1, "off-track");
        reports(scene.nurse(), both, scene.health(), Q1, "on-track");
        stands(both, "off-track");
        database.run(
                "update assignment set state = 'declined', reason = 'Nobody is free' where action_id = ?::uuid"
                        + " and agency_id = ?::uuid",
                both,
                scene.police());
        stands(both, "on-track");
    }

    @Test
    void it_is_never_written_directly() {
        scene.officer()
                .patch(
                        "/actions/" + scene.action(),
                        scene.officer().get("/actions/" + scene.action()).header("ETag"),
                        Map.of("status", "completed"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
        stands(scene.action(), "not-started");
    }

    @Test
    void a_supporting_agency_and_a_second_lead_stand_beside_it() {
        reports(scene.nurse(), scene.action(), scene.health(), Q1, "off-track");
        stands(scene.action(), "not-started");
        String both = scene.action("1.2", null, scene.health(), scene.police());
        reports(scene.sergeant(), both, scene.police(), Q2, "off-track");
        stands(both, "not-started");
        reports(scene.nurse(), both, scene.health(), Q1, "on-track");
        stands(both, "on-track");
        action(both)
                .body("progress", hasSize(2))
                .body("progress.agency.id", contains(scene.police(), scene.health()))
                .body("progress.status", contains("off-track", "on-track"))
                .body("progress.rating", contains("red", "green"))
                .body("progress.period.label", contains("Q2 2009/10", "Q1 2009/10"))
                .body("progress.state", contains("submitted", "submitted"));
    }

    @Test
    void of_reports_on_one_period_the_one_handed_in_last_counts_after_an_agency_was_followed() {
        scene.reported(Q1, "off-track");
        database.run(
                "update assignment set agency_id = ?::uuid where action_id = ?::uuid and role = 'lead'",
                scene.school(),
                scene.action());
        stands(scene.action(), "not-started");
        database.run("update agency set succeeded_by = ?::uuid where id = ?::uuid", scene.school(), scene.police());
        stands(scene.action(), "off-track");
        reports(scene.teacher(), scene.action(), scene.school(), Q1, "on-track");
        stands(scene.action(), "on-track");
    }

    @Test
    void without_reports_of_its_own_it_is_the_worst_of_its_sub_actions() {
        String first = scene.action("1.1a", scene.action());
        String second = scene.action("1.1b", scene.action());
        stands(scene.action(), "not-started");
        reports(scene.sergeant(), first, scene.police(), Q1, "completed");
        stands(first, "completed");
        stands(scene.action(), "not-started");
        reports(scene.sergeant(), second, scene.police(), Q1, "on-track");
        stands(scene.action(), "on-track");
        reports(scene.sergeant(), first, scene.police(), Q2, "at-risk");
        stands(scene.action(), "at-risk");
        action(scene.action()).body("rating", equalTo("amber")).body("reportedAt", nullValue());
        reports(scene.sergeant(), second, scene.police(), Q2, "off-track");
        stands(scene.action(), "off-track");
        scene.officer()
                .post("/actions/" + second + "/transitions", Map.of("to", "ended", "reason", "No more"))
                .then()
                .statusCode(200);
        stands(scene.action(), "at-risk");
        scene.reported(Q1, "completed");
        stands(scene.action(), "completed");
    }

    @Test
    void among_sub_actions_what_was_put_off_or_given_up_weighs_least() {
        String first = scene.action("1.1a", scene.action());
        String second = scene.action("1.1b", scene.action());
        for (String[] each : new String[][] {{first, "cancelled"}, {second, "deferred"}}) {
            String id = ReportedPlan.Scene.reported(scene.sergeant(), each[0], scene.police(), Q1, each[1]);
            become(scene.officer(), id, "accepted", null).then().statusCode(200);
        }
        stands(scene.action(), "deferred");
        reports(scene.sergeant(), second, scene.police(), Q2, "completed");
        stands(scene.action(), "completed");
    }

    @Test
    void actions_are_found_by_where_they_stand() {
        String late = scene.action("1.2", null, scene.police());
        reports(scene.sergeant(), late, scene.police(), Q1, "off-track");
        String sub = scene.action("1.2a", late);
        scene.reported(Q1, "at-risk");
        String of = "/actions?count=true&plan=" + scene.plan();
        scene.officer()
                .get(of + "&status=off-track&status=at-risk")
                .then()
                .body("items.id", contains(scene.action(), late))
                .body("total", equalTo(2));
        scene.officer().get(of + "&status=not-started").then().body("items.id", contains(sub));
        scene.officer()
                .get(of + "&rating=red")
                .then()
                .body("items.id", contains(late))
                .body("total", equalTo(1));
        scene.officer().get(of + "&rating=green").then().body("items", empty());
    }

    @Test
    void it_stood_otherwise_at_an_earlier_instant() {
        String sub = scene.action("1.1a", scene.action());
        String before = Instant.now().toString();
        reports(scene.sergeant(), sub, scene.police(), Q1, "at-risk");
        String between = Instant.now().toString();
        scene.reported(Q2, "on-track");
        stands(scene.action(), "on-track");
        String path = "/actions/" + scene.action() + "?asOf=";
        scene.officer().get(path + before).then().statusCode(200).body("status", equalTo("not-started"));
        scene.officer()
                .get(path + between)
                .then()
                .statusCode(200)
                .body("status", equalTo("at-risk"))
                .body("rating", equalTo("amber"))
                .body("progress", empty());
    }

    @Test
    void the_agencies_that_serve_and_the_officers_may_report_and_nobody_in_a_closed_plan() {
        for (Api each : List.of(scene.sergeant(), scene.nurse(), scene.officer())) {
            each.get("/actions/" + scene.action()).then().body("allowed", hasItem("report-progress"));
        }
        scene.teacher().get("/actions/" + scene.action()).then().body("allowed", not(hasItem("report-progress")));
        database.run("update plan set status = 'closed', closed_on = '2010-01-01' where id = ?::uuid", scene.plan());
        scene.sergeant().get("/actions/" + scene.action()).then().body("allowed", empty());
    }

    @Test
    void a_list_costs_the_same_statements_with_reports_as_without() {
        Runnable list = () -> scene.officer().get("/actions?plan=" + scene.plan());
        int without = statements.during(list).size();
        for (int i = 0; i < 20; i++) {
            String action = scene.action("2." + i, null, scene.police());
            reports(scene.sergeant(), action, scene.police(), Q1, "on-track");
        }
        assertThat(statements.during(list)).hasSize(without);
    }
}

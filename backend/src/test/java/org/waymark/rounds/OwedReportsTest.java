package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Who owes what is known at every moment, also while leads change. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OwedReportsTest {
    @Inject
    AskedPlan asked;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Scene scene;

    @BeforeEach
    void a_plan() {
        scene = asked.scene();
    }

    private ValidatableResponse owed(String round, String query) {
        return scene.officer()
                .get("/reporting-rounds/" + round + "/owed?limit=500" + query)
                .then()
                .statusCode(200);
    }

    private List<String> agencies(String round, String query) {
        return owed(round, query).extract().path("items.agency.id");
    }

    @Test
    void a_row_says_what_is_owed_by_whom_and_what_was_said_last() {
        UUID action = asked.led(scene.priority(), "1.1", scene.police(), scene.sergeant());
        asked.report(action, scene.police(), AskedPlan.quarterBefore(), "accepted", "at-risk");
        String round = AskedPlan.open(scene);
        owed(round, "")
                .body("items.size()", equalTo(1))
                .body("items[0].action.id", equalTo(action.toString()))
                .body("items[0].priority.ref", equalTo("1"))
                .body("items[0].plan.id", equalTo(scene.plan().toString()))
                .body("items[0].parent", nullValue())
                .body("items[0].officers.id", contains(scene.sergeant()))
                .body("items[0].officers.kind", contains("post"))
                .body("items[0].answered", equalTo(false))
                .body("items[0].report", nullValue())
                .body("items[0].previous.status", equalTo("at-risk"))
                .body("items[0].previous.done", equalTo("Held two sessions"))
                .body("items[0].previous.percent", equalTo(40))
                .body(
                        "items[0].previous.period.start",
                        equalTo(AskedPlan.quarterBefore().toString()))
                .body("items[0].passedOn", nullValue())
                .body("items[0].late", equalTo(false))
                .body("items[0].allowed", contains("report"));
        String of = "/reporting-rounds/" + round + "/owed";
        scene.constable().get(of).then().body("items[0].allowed", contains("report"));
        scene.nurse().get(of).then().body("items.size()", equalTo(1)).body("items[0].allowed", empty());
    }

    @Test
    void they_are_narrowed_by_agency_officer_plan_priority_and_answer() {
        UUID led = asked.led(scene.priority(), "1.1", scene.police(), scene.sergeant());
        asked.action(scene.priority(), "1.2", scene.police());
        UUID other = asked.priority(scene.plan(), "2");
        asked.action(other, "2.1", scene.health());
        asked.report(led, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        String round = AskedPlan.open(scene);
        String code = scene.officer().get("/agencies/" + scene.police()).path("code");
        assertThat(refs(round, "&agency=" + code + "&agency=" + scene.police())).containsExactly("1.1", "1.2");
        assertThat(refs(round, "&officer=" + scene.sergeant())).containsExactly("1.1");
        assertThat(refs(round, "&priority=" + other)).containsExactly("2.1");
        assertThat(refs(round, "&plan=" + scene.plan())).containsExactly("1.1", "1.2", "2.1");
        assertThat(refs(round, "&plan=" + UUID.randomUUID())).isEmpty();
        assertThat(refs(round, "&answered=true")).containsExactly("1.1");
        assertThat(refs(round, "&answered=false")).containsExactly("1.2", "2.1");
        owed(round, "&answered=false&count=true").body("total", equalTo(2));
        scene.officer()
                .get("/reporting-rounds/" + round + "/owed?agency=nobody")
                .then()
                .statusCode(400);
    }

    private List<String> refs(String round, String query) {
        return owed(round, query).extract().path("items.action.ref");
    }

    @Test
    void a_new_lead_owes_what_the_old_one_has_not_answered() {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        String round = AskedPlan.open(scene);
        Instant before = Instant.now();
        AskedPlan.lead(scene.officer(), action, scene.health()).then().statusCode(200);
        assertThat(agencies(round, "")).containsExactly(scene.health());
        owed(round, "&passedOn=true")
                .body("items.agency.id", contains(scene.police()))
                .body("items[0].passedOn.at", notNullValue())
                .body("items[0].passedOn.to.id", equalTo(scene.health()))
                .body("items[0].allowed", empty());
        assertThat(agencies(round, "&passedOn=true&passedOn=false")).containsExactly(scene.police(), scene.health());
        assertThat(agencies(round, "&asOf=" + before)).containsExactly(scene.police());
        assertThat(agencies(round, "&asOf=" + Instant.now())).containsExactly(scene.health());
        scene.officer()
                .get("/reporting-rounds/" + round)
                .then()
                .body("version", equalTo(1))
                .body("counts.owed", equalTo(1));
        AskedPlan.lead(scene.officer(), action, scene.police()).then().statusCode(200);
        assertThat(agencies(round, "")).containsExactly(scene.police());
        assertThat(agencies(round, "&passedOn=true")).containsExactly(scene.police(), scene.health());
    }

    @Test
    void what_was_answered_stays_with_whoever_answered_and_is_not_asked_for_again() {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        asked.report(action, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        String round = AskedPlan.open(scene);
        AskedPlan.lead(scene.officer(), action, scene.health()).then().statusCode(200);
        owed(round, "")
                .body("items.agency.id", contains(scene.police()))
                .body("items[0].answered", equalTo(true))
                .body("items[0].passedOn", nullValue());
        database.run("update progress_report set state = 'draft', submitted_at = null where action_id = ?", action);
        assertThat(agencies(round, "")).containsExactly(scene.health());
    }

    @Test
    void a_second_lead_owes_a_report_of_its_own() {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        asked.report(action, scene.police(), AskedPlan.quarter(), "accepted", "on-track");
        String round = AskedPlan.open(scene);
        AskedPlan.lead(scene.officer(), action, scene.police(), scene.health())
                .then()
                .statusCode(200);
        assertThat(agencies(round, "")).containsExactly(scene.police(), scene.health());
        assertThat(agencies(round, "&answered=false")).containsExactly(scene.health());
        assertThat(agencies(round, "&passedOn=true")).isEmpty();
    }

    @Test
    void a_sub_action_follows_the_leads_of_its_action() {
        UUID parent = asked.action(scene.priority(), "1.1", scene.police());
        UUID sub = asked.subAction(scene.priority(), parent, "1.1a");
        String round = AskedPlan.open(scene);
        AskedPlan.lead(scene.officer(), parent, scene.health()).then().statusCode(200);
        owed(round, "")
                .body("items.action.id", contains(sub.toString()))
                .body("items.agency.id", contains(scene.health()));
    }

    @Test
    void what_ends_is_owed_by_nobody() {
        UUID parent = asked.action(scene.priority(), "1.1", scene.police());
        UUID sub = asked.subAction(scene.priority(), parent, "1.1a", scene.health());
        String round = AskedPlan.open(scene);
        scene.officer()
                .post("/actions/" + sub + "/transitions", Map.of("to", "ended", "reason", "Not funded"))
                .then()
                .statusCode(200);
        owed(round, "&passedOn=true")
                .body("items.action.ref", contains("1.1a"))
                .body("items[0].passedOn.to", nullValue());
        // Without sub-actions that stand, the action is reported on by itself.
        owed(round, "").body("items.action.ref", contains("1.1")).body("items.agency.id", contains(scene.police()));
        scene.officer()
                .post("/plans/" + scene.plan() + "/transitions", Map.of("to", "closed"))
                .then()
                .statusCode(200);
        owed(round, "").body("items", empty());
    }

    @Test
    void what_is_written_after_the_opening_is_asked_for_next_time() {
        asked.action(scene.priority(), "1.1", scene.police());
        String round = AskedPlan.open(scene);
        asked.action(scene.priority(), "1.2", scene.police());
        assertThat(refs(round, "")).containsExactly("1.1");
    }

    @Test
    void another_agencys_draft_and_what_was_returned_to_it_stay_unseen() {
        UUID draft = asked.action(scene.priority(), "1.1", scene.police());
        UUID returned = asked.action(scene.priority(), "1.2", scene.police());
        asked.report(draft, scene.police(), AskedPlan.quarter(), "draft", "on-track");
        asked.report(returned, scene.police(), AskedPlan.quarter(), "returned", "on-track");
        String round = AskedPlan.open(scene);
        String of = "/reporting-rounds/" + round;
        scene.constable().get(of + "/owed").then().body("items.report.state", contains("draft", "returned"));
        scene.nurse()
                .get(of + "/owed")
                .then()
                .body("items.report", contains(nullValue(), nullValue()))
                .body("items.answered", contains(false, false));
        scene.constable().get(of).then().body("counts.draft", equalTo(1)).body("mine.draft", equalTo(1));
        scene.officer().get(of).then().body("counts.returned", equalTo(1));
        scene.nurse().get(of).then().body("counts.draft", equalTo(0)).body("counts.returned", equalTo(0));
    }

    @Test
    void a_report_after_the_due_day_is_late() {
        UUID late = asked.action(scene.priority(), "1.1", scene.police());
        UUID inTime = asked.action(scene.priority(), "1.2", scene.police());
        asked.report(late, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        asked.report(inTime, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        LocalDate due = AskedPlan.quarter().plusMonths(3).plusDays(5);
        String round = AskedPlan.open(scene);
        database.run("update reporting_round set due = ? where id = ?::uuid", due, round);
        // Eleven at night in London on the due day is still in time; half past midnight is not, whatever it is in UTC.
        handedIn(inTime, due + " 23:00 Europe/London");
        handedIn(late, due.plusDays(1) + " 00:30 Europe/London");
        owed(round, "").body("items.late", contains(true, false));
        scene.officer()
                .get("/reporting-rounds/" + round)
                .then()
                .body("counts.late", equalTo(1))
                .body("counts.answered", equalTo(2))
                .body("overdue", equalTo(false));
        assertThat(database.rows("select reports_due_on(?::uuid, ?) as due", scene.county(), AskedPlan.quarter())
                        .getFirst())
                .containsEntry("due", java.sql.Date.valueOf(due));
    }

    private void handedIn(UUID action, String at) {
        database.run(
                "update progress_report set submitted_at = ?::timestamptz, first_submitted_at = ?::timestamptz"
                        + " where action_id = ?",
                at,
                at,
                action);
    }

    @Test
    void the_last_report_of_a_body_that_was_succeeded_is_its_successors() {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        asked.report(action, scene.police(), AskedPlan.quarterBefore(), "accepted", "on-track");
        String round = AskedPlan.open(scene);
        String successor = members.member(scene.county(), "police");
        scene.officer()
                .post(
                        "/agencies/" + scene.police() + "/succession",
                        Map.of(
                                "kind",
                                "merged",
                                "on",
                                LocalDate.now(java.time.ZoneId.of("Europe/London"))
                                        .toString(),
                                "successors",
                                List.of(Map.of("agency", successor)),
                                "reason",
                                "A new name"))
                .then()
                .statusCode(200);
        owed(round, "")
                .body("items.agency.id", contains(successor))
                .body("items[0].previous.status", equalTo("on-track"));
    }

    @Test
    void a_page_costs_the_same_with_one_row_and_with_fifty_and_every_row_is_met_once() {
        asked.action(scene.priority(), "1.0", scene.police());
        String earlier = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        List<String> one =
                statements.during(() -> scene.nurse().get("/reporting-rounds/" + earlier + "/owed?limit=500"));
        for (int i = 1; i < 50; i++) {
            asked.action(scene.priority(), "1." + i, scene.police());
        }
        String round = AskedPlan.open(scene);
        String of = "/reporting-rounds/" + round + "/owed";
        assertThat(statements.during(
                        () -> scene.nurse().get(of + "?limit=500").then().body("items.size()", equalTo(50))))
                .hasSameSizeAs(one)
                .hasSizeLessThanOrEqualTo(2);
        List<String> met = new java.util.ArrayList<>();
        String next = null;
        do {
            var page = scene.nurse().get(of + "?limit=7" + (next == null ? "" : "&after=" + next));
            met.addAll(page.<List<String>>path("items.action.ref"));
            next = page.path("next");
        } while (next != null);
        assertThat(met).hasSize(50).doesNotHaveDuplicates().startsWith("1.0", "1.1", "1.2");
    }
}

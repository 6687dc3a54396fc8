package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.plans.PlanPeriod;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** A round asks every lead for each action of the agreed plans, for a period that is over, once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OpenRoundTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private Scene scene;

    @BeforeEach
    void a_plan() {
        scene = asked.scene();
    }

    private Map<String, Object> lastQuarter() {
        String start = AskedPlan.quarter().toString();
        return Map.of("partnership", scene.county(), "periodStart", start);
    }

    private List<String> owed(String round) {
        return scene.officer()
                .get("/reporting-rounds/" + round + "/owed")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action.ref");
    }

    @Test
    void it_says_which_period_it_asks_about_and_how_much_is_owed() {
        asked.action(scene.priority(), "1.1", scene.police());
        asked.action(scene.priority(), "1.2", scene.police(), scene.health());
        Feed feed = Feed.fromNow(scene.nurse());
        LocalDate start = AskedPlan.quarter();
        LocalDate due = start.plusMonths(4);
        Response made = scene.officer()
                .post(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                start.toString(),
                                "due",
                                due.toString(),
                                "instructions",
                                " A sentence for each will do. "));
        made.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("partnership.id", equalTo(scene.county()))
                .body("period.start", equalTo(start.toString()))
                .body("period.end", equalTo(start.plusMonths(3).minusDays(1).toString()))
                .body("state", equalTo("open"))
                .body("closedAt", nullValue())
                .body("due", equalTo(due.toString()))
                .body("instructions", equalTo("A sentence for each will do."))
                .body("counts.owed", equalTo(3))
                .body("counts.answered", equalTo(0))
                .body("counts.outstanding", equalTo(3))
                .body("mine", nullValue())
                .body("allowed", contains("edit", "close", "remind"));
        String id = made.path("id");
        assertThat(made.header("Location")).isEqualTo("/api/v1/reporting-rounds/" + id);
        assertThat(database.changesOf(id).getLast())
                .containsEntry("type", "reporting-round")
                .containsEntry("operation", "insert")
                .containsEntry("version", 1L)
                .containsEntry("partnership", UUID.fromString(scene.county()))
                .containsEntry("request", made.header("X-Request-Id"));
        feed.untilSeen(UUID.fromString(id));
        scene.nurse()
                .get("/reporting-rounds/" + id)
                .then()
                .body("counts.owed", equalTo(3))
                .body("mine.owed", equalTo(1))
                .body("allowed", empty());
    }

    @Test
    void without_a_due_day_there_are_twenty_working_days() {
        LocalDate due = LocalDate.parse(
                scene.officer().post("/reporting-rounds", lastQuarter()).path("due"));
        // Twenty working days are four weeks and as many days more as there are bank holidays in them.
        LocalDate from = java.util.stream.Stream.of(
                        AskedPlan.quarter().plusMonths(3).minusDays(1),
                        LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(due).isAfterOrEqualTo(from.plusDays(28)).isBefore(from.plusDays(37));
    }

    @Test
    void only_the_partnerships_officers_open_one() {
        Api.anonymous()
                .contentType("application/json")
                .body(lastQuarter())
                .post("/reporting-rounds")
                .then()
                .statusCode(401);
        scene.constable().post("/reporting-rounds", lastQuarter()).then().statusCode(403);
        people.partnershipOfficer(members.county())
                .post("/reporting-rounds", lastQuarter())
                .then()
                .statusCode(404);
        people.stranger().post("/reporting-rounds", lastQuarter()).then().statusCode(404);
        assertThat(database.rows("select 1 from reporting_round where partnership_id = ?::uuid", scene.county()))
                .isEmpty();
    }

    @Test
    void a_period_that_still_runs_is_asked_about_later() {
        scene.officer()
                .post(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarter().plusMonths(3).toString()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/too-early"));
    }

    @Test
    void there_is_one_round_for_a_period_that_the_calendar_knows() {
        scene.officer().post("/reporting-rounds", lastQuarter()).then().statusCode(201);
        scene.officer()
                .post("/reporting-rounds", lastQuarter())
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        scene.officer()
                .post(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarter().plusDays(1).toString()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/periodStart"))
                .body("errors.code", contains("not-a-period"));
    }

    @Test
    void it_is_due_after_the_period_and_within_a_year() {
        for (String due : List.of(
                AskedPlan.quarter().plusMonths(3).minusDays(1).toString(),
                LocalDate.now(java.time.ZoneId.of("Europe/London")).plusYears(2).toString())) {
            scene.officer()
                    .post(
                            "/reporting-rounds",
                            Map.of(
                                    "partnership",
                                    scene.county(),
                                    "periodStart",
                                    AskedPlan.quarter().toString(),
                                    "due",
                                    due))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/due"));
        }
    }

    @Test
    void what_is_only_tried_asks_nobody() {
        asked.action(scene.priority(), "1.1", scene.police());
        scene.officer()
                .post("/reporting-rounds?dryRun=true", lastQuarter())
                .then()
                .statusCode(201)
                .body("counts.owed", equalTo(1));
        scene.officer()
                .get("/reporting-rounds?partnership=" + scene.county())
                .then()
                .body("items", empty());
        assertThat(database.rows(
                        "select 1 from owed_report o join agency a on a.id = o.agency_id where a.partnership_id = ?::uuid",
                        scene.county()))
                .isEmpty();
    }

    @Test
    void leads_are_asked_and_supporting_agencies_are_not() {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        asked.action(scene.priority(), "1.2");
        database.run(
                "insert into assignment (id, action_id, agency_id, ordinal, role, state) values (gen_random_uuid(), ?,"
                        + " ?::uuid, 1, 'supporting', 'accepted')",
                action,
                scene.health());
        String round = AskedPlan.open(scene);
        scene.officer()
                .get("/reporting-rounds/" + round + "/owed")
                .then()
                .body("items.action.ref", contains("1.1"))
                .body("items.agency.id", contains(scene.police()));
    }

    @Test
    void only_plans_that_are_agreed_and_run_in_the_period_are_asked_about() {
        asked.action(scene.priority(), "1.1", scene.police());
        UUID draft = asked.priority(
                plans.plan(scene.county(), new PlanPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2045, 3, 31))), "2");
        asked.action(draft, "2.1", scene.police());
        UUID over = asked.priority(
                asked.published(
                        scene.county(),
                        new PlanPeriod(
                                LocalDate.of(2000, 4, 1), AskedPlan.quarter().minusDays(1))),
                "3");
        asked.action(over, "3.1", scene.police());
        UUID ending = asked.priority(
                asked.published(scene.county(), new PlanPeriod(LocalDate.of(2000, 4, 1), AskedPlan.quarter())), "4");
        asked.action(ending, "4.1", scene.police());
        assertThat(owed(AskedPlan.open(scene))).containsExactlyInAnyOrder("1.1", "4.1");
    }

    @Test
    void a_plan_that_is_named_is_asked_about_while_it_is_a_draft_and_no_other() {
        asked.action(scene.priority(), "1.1", scene.police());
        UUID draft = plans.plan(scene.county(), new PlanPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2045, 3, 31)));
        asked.action(asked.priority(draft, "2"), "2.1", scene.police());
        Map<String, Object> body = new java.util.HashMap<>(lastQuarter());
        body.put("plans", List.of(draft.toString(), UUID.randomUUID().toString()));
        scene.officer()
                .post("/reporting-rounds", body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/plans/1"));
        body.put("plans", List.of(draft.toString()));
        Response made = scene.officer().post("/reporting-rounds", body);
        made.then().statusCode(201).body("plans.id", contains(draft.toString()));
        assertThat(owed(made.path("id"))).containsExactly("2.1");
    }

    @Test
    void an_action_with_sub_actions_is_reported_on_through_them() {
        UUID parent = asked.action(scene.priority(), "1.1", scene.police());
        asked.subAction(scene.priority(), parent, "1.1a");
        asked.subAction(scene.priority(), parent, "1.1b", scene.health());
        UUID staged = asked.action(scene.priority(), "1.2", scene.police());
        asked.subAction(scene.priority(), staged, "1.2a");
        database.run(
                "insert into milestone (id, action_id, ordinal, text, timescale_state) values (gen_random_uuid(), ?, 0,"
                        + " 'Doors open', 'absent')",
                staged);
        String round = AskedPlan.open(scene);
        scene.officer()
                .get("/reporting-rounds/" + round + "/owed")
                .then()
                .body("items.action.ref", contains("1.1a", "1.1b", "1.2", "1.2a"))
                .body("items.agency.id", contains(scene.police(), scene.health(), scene.police(), scene.police()))
                .body("items[0].parent.ref", equalTo("1.1"));
    }

    @Test
    void what_has_ended_or_was_completed_or_cancelled_before_is_not_asked_for() {
        UUID ended = asked.action(scene.priority(), "1.1", scene.police());
        database.run("update action set ended_start = current_date, ended_text = 'No money' where id = ?", ended);
        LocalDate before = AskedPlan.quarterBefore();
        asked.report(
                asked.action(scene.priority(), "1.2", scene.police()),
                scene.police(),
                before,
                "submitted",
                "completed");
        asked.report(
                asked.action(scene.priority(), "1.3", scene.police()), scene.police(), before, "accepted", "cancelled");
        asked.report(
                asked.action(scene.priority(), "1.4", scene.police()),
                scene.police(),
                before,
                "submitted",
                "cancelled");
        asked.report(
                asked.action(scene.priority(), "1.5", scene.police()), scene.police(), before, "returned", "completed");
        asked.report(
                asked.action(scene.priority(), "1.6", scene.police()), scene.police(), before, "accepted", "on-track");
        UUID second = asked.action(scene.priority(), "1.7", scene.police(), scene.health());
        asked.report(second, scene.health(), before, "accepted", "completed");
        UUID first = asked.action(scene.priority(), "1.8", scene.police(), scene.health());
        asked.report(first, scene.police(), before, "accepted", "completed");
        String round = AskedPlan.open(scene);
        scene.officer()
                .get("/reporting-rounds/" + round + "/owed")
                .then()
                .body("items.action.ref", containsInAnyOrder("1.4", "1.5", "1.6", "1.7"))
                .body("items.find { it.action.ref == '1.7' }.agency.id", equalTo(scene.police()));
    }

    @Test
    void a_district_asks_for_its_own_plans_alone() {
        asked.action(scene.priority(), "1.1", scene.police());
        String district = members.district(scene.county());
        UUID plan = asked.published(district, new PlanPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2045, 3, 31)));
        asked.action(asked.priority(plan, "9"), "9.1", scene.health());
        Api officer = people.partnershipOfficer(district);
        String round = officer.made(
                "/reporting-rounds",
                Map.of(
                        "partnership",
                        district,
                        "periodStart",
                        AskedPlan.quarter().toString()));
        officer.get("/reporting-rounds/" + round + "/owed")
                .then()
                .statusCode(200)
                .body("items.action.ref", contains("9.1"));
        assertThat(owed(AskedPlan.open(scene))).containsExactly("1.1");
    }

    @Test
    void it_does_not_wait_for_whoever_answers_a_proposal() throws Exception {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        String place = database.made(
                        "update assignment set state = 'proposed', recorded = false where action_id = ? returning id",
                        action)
                .getFirst();
        try (Database.Held held = database.holding("select from assignment where id = '" + place + "' for update")) {
            var accepting = CompletableFuture.supplyAsync(
                    () -> scene.constable().post("/assignments/" + place + "/transitions", Map.of("to", "accepted")));
            held.untilSomebodyWaits();
            scene.officer().post("/reporting-rounds", lastQuarter()).then().statusCode(201);
            held.commit();
            assertThat(accepting.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void it_does_not_wait_for_whoever_ends_an_action() throws Exception {
        UUID action = asked.action(scene.priority(), "1.1", scene.police());
        UUID part = asked.subAction(scene.priority(), action, "1.1a", scene.police());
        database.run(
                "insert into milestone (id, action_id, ordinal, text, timescale_state) values"
                        + " (gen_random_uuid(), ?, 0, 'Open the door', 'absent')",
                action);
        try (Database.Held held = database.holding("select from action where id = '" + part + "' for no key update")) {
            var ending = CompletableFuture.supplyAsync(() -> scene.officer()
                    .post("/actions/" + action + "/transitions", Map.of("to", "ended", "reason", "It is done")));
            held.untilSomebodyWaits();
            scene.officer().post("/reporting-rounds", lastQuarter()).then().statusCode(201);
            held.commit();
            assertThat(ending.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
        String round = scene.officer()
                .get("/reporting-rounds?partnership=" + scene.county())
                .path("items[0].id");
        assertThat(owed(round)).isEmpty();
    }
}

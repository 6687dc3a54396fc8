package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.plans.PlanPeriod;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

/** The actions that are called unreported are those of which the newest open round lacks a report, and no others. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class UnreportedActionsTest {
    @Inject
    AskedPlan asked;

    @Inject
    Database database;

    private Scene scene;
    private String round;

    /** Of everything by which what a round owes could differ from what a list calls unreported, one. */
    @BeforeEach
    void a_round_that_asks_for_some_and_not_for_others() {
        scene = asked.scene();
        asked.action(scene.priority(), "1.1", scene.police());
        UUID answered = asked.action(scene.priority(), "1.2", scene.police());
        asked.report(answered, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        UUID returned = asked.action(scene.priority(), "1.3", scene.police());
        asked.report(returned, scene.police(), AskedPlan.quarter(), "returned", "on-track");
        UUID byOne = asked.action(scene.priority(), "1.4", scene.police(), scene.health());
        asked.report(byOne, scene.health(), AskedPlan.quarter(), "accepted", "on-track");
        UUID withMilestone = asked.action(scene.priority(), "1.5", scene.health());
        asked.subAction(scene.priority(), withMilestone, "1.5a");
        database.run(
                "insert into milestone (id, action_id, ordinal, text, timescale_state) values"
                        + " (gen_random_uuid(), ?, 0, 'Open the door', 'absent')",
                withMilestone);
        UUID throughPart = asked.action(scene.priority(), "1.6", scene.health());
        asked.subAction(scene.priority(), throughPart, "1.6a");
        UUID over = asked.action(scene.priority(), "1.7", scene.police());
        asked.report(over, scene.police(), AskedPlan.quarterBefore(), "accepted", "completed");
        UUID deferred = asked.action(scene.priority(), "1.8", scene.police());
        asked.report(deferred, scene.police(), AskedPlan.quarterBefore(), "accepted", "deferred");
        UUID doneByOther = asked.action(scene.priority(), "1.9", scene.police(), scene.health());
        asked.report(doneByOther, scene.health(), AskedPlan.quarterBefore(), "accepted", "cancelled");
        asked.action(scene.priority(), "1.10");
        UUID past =
                asked.published(scene.county(), new PlanPeriod(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31)));
        asked.action(asked.priority(past, "1"), "9.1", scene.police());
        round = AskedPlan.open(scene);
        asked.action(scene.priority(), "1.11", scene.police());
    }

    private List<String> unreported(String query) {
        return scene.officer()
                .get("/actions?limit=500&unreported=true&partnership=" + scene.county() + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.ref");
    }

    private int outstanding(String agency) {
        return scene.officer()
                .get("/reporting-rounds/" + round + "/outstanding")
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("items.find { it.agency.id == '" + agency + "' }.outstanding");
    }

    private void agree() {
        for (String agency : List.of(scene.police(), scene.health())) {
            List<String> owed = scene.officer()
                    .get("/reporting-rounds/" + round + "/owed?limit=500&answered=false&passedOn=false&agency="
                            + agency)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.action.ref");
            assertThat(unreported("&agency=" + agency)).containsExactlyInAnyOrderElementsOf(owed);
            assertThat(owed).hasSize(outstanding(agency));
        }
    }

    @Test
    void they_are_the_rows_that_the_round_tells_as_outstanding() {
        assertThat(unreported("&agency=" + scene.police()))
                .containsExactlyInAnyOrder("1.1", "1.3", "1.4", "1.8", "1.9");
        assertThat(unreported("&agency=" + scene.health())).containsExactlyInAnyOrder("1.5", "1.5a", "1.6a");
        agree();
    }

    @Test
    void they_stay_so_when_leads_change_reports_come_and_actions_end() {
        UUID first = action("1.1");
        AskedPlan.lead(scene.officer(), first, scene.health()).then().statusCode(200);
        asked.report(action("1.3"), scene.police(), AskedPlan.quarterBefore(), "submitted", "on-track");
        asked.report(action("1.8"), scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        scene.officer()
                .post("/actions/" + action("1.9") + "/transitions", Map.of("to", "ended", "reason", "No money"))
                .then()
                .statusCode(200);
        assertThat(unreported("&agency=" + scene.police())).containsExactlyInAnyOrder("1.3", "1.4");
        assertThat(unreported("&agency=" + scene.health())).containsExactlyInAnyOrder("1.1", "1.5", "1.5a", "1.6a");
        agree();
    }

    @Test
    void at_an_earlier_instant_what_has_come_since_was_unreported() {
        String before = Instant.now().toString();
        asked.report(action("1.1"), scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        String those = "&priority=" + scene.priority();
        assertThat(unreported(those)).doesNotContain("1.1").contains("1.3");
        assertThat(unreported(those + "&asOf=" + before)).contains("1.1", "1.3").doesNotContain("1.2");
    }

    private UUID action(String ref) {
        return UUID.fromString(database.made("select id from action where plan_id = ? and ref = ?", scene.plan(), ref)
                .getFirst());
    }

    @Test
    void a_draft_that_the_round_names_is_asked_for_and_counts() {
        String next = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString(),
                                "plans",
                                List.of(scene.plan().toString())));
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        database.run("update plan set status = 'draft' where id = ?", scene.plan());
        round = next;
        assertThat(unreported("&agency=" + scene.police())).contains("1.1", "1.2", "1.3", "1.11");
        agree();
    }
}

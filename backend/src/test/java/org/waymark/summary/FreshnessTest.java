package org.waymark.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;
import org.waymark.rounds.AskedPlan;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** How much of what is expected is up to date, by agency and priority, worked out by hand. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FreshnessTest {
    private static final Api NOBODY = Api.as("nobody");
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    AskedPlan asked;

    @Inject
    Database database;

    @Inject
    Members members;

    @Inject
    Today today;

    private AskedPlan.Scene scene = new AskedPlan.Scene("", NONE, NONE, "", "", "", NOBODY, NOBODY, NOBODY);
    private UUID second = NONE;
    private String round = "";
    private String punctual = "";

    /** Three reports are owed; of the police's two one came in time and one too late. */
    @BeforeEach
    void a_round_that_is_over() {
        scene = asked.scene();
        second = asked.priority(scene.plan(), "2");
        UUID first = asked.action(scene.priority(), "1.1", scene.police());
        UUID other = asked.action(scene.priority(), "1.2", scene.police());
        asked.action(second, "2.1", scene.health());
        round = AskedPlan.open(scene);
        due(-1);
        punctual = asked.report(first, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        database.run(
                "update progress_report set first_submitted_at = now() - interval '3 days' where id = ?::uuid",
                punctual);
        asked.report(other, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
    }

    private void due(int days) {
        // On the first day of a quarter, too, a day that has passed lies after the period.
        database.run(
                "update reporting_round set period_end = period_end - 2, due = ? where id = ?::uuid",
                today.date().plusDays(days),
                round);
    }

    private void say(UUID priority, Map<String, ?> what) {
        String address = "/priorities/" + priority;
        scene.officer()
                .patch(address + "?reason=Agreed", scene.officer().get(address).header("ETag"), what)
                .then()
                .statusCode(200);
    }

    private void tellTheStory(UUID priority) {
        say(priority, Map.of("story", List.of(Map.of("heading", "Where we are", "text", "Fewer children wait."))));
    }

    private String address() {
        return "/plans/" + scene.plan() + "/summary";
    }

    /** So many of so many reports, and of so many stories. */
    private void fresh(String at, int percent, Integer... counts) {
        String freshness = at.equals("all") ? "freshness" : at + ".freshness";
        JsonPath summary = scene.officer().get(address()).jsonPath();
        assertThat(summary.<List<Integer>>get(freshness + ".parts.collectMany { [it.fresh.count, it.expected.count] }"))
                .as(at)
                .containsExactly(counts);
        assertThat(summary.getInt(freshness + ".percent")).as(at).isEqualTo(percent);
    }

    private static String of(String part, Object id) {
        return part + ".find { it.of.id == '" + id + "' }";
    }

    @Test
    void it_counts_reports_that_came_in_time_and_stories_that_were_touched() {
        tellTheStory(scene.priority());
        say(
                scene.priority(),
                Map.of(
                        "leads",
                        Map.of("state", "set", "items", List.of(Map.of("officer", scene.sergeant(), "role", "lead")))));
        fresh("all", 40, 1, 3, 1, 2); // 2 of 5
        fresh(of("priorities", scene.priority()), 66, 1, 2, 1, 1); // 2 of 3, rounded down
        fresh(of("priorities", second), 0, 0, 1, 0, 1);
        fresh(of("agencies", scene.police()), 66, 1, 2, 1, 1);
        fresh(of("agencies", scene.health()), 0, 0, 1); // leads no priority
        assertThat(Rows.agree(scene.officer(), address())).isPositive();
    }

    @Test
    void its_working_names_the_round_and_the_day_from_which_stories_count() {
        scene.nurse()
                .get(address())
                .then()
                .statusCode(200)
                .body("freshness.parts.kind", contains("reports", "stories"))
                .body("freshness.parts[0].round.id", equalTo(round))
                .body(
                        "freshness.parts[0].round.due",
                        equalTo(today.date().minusDays(1).toString()))
                .body("freshness.parts[0].since", nullValue())
                .body("freshness.parts[1].round", nullValue())
                .body(
                        "freshness.parts[1].since",
                        equalTo(today.date().minusYears(1).toString()));
    }

    @Test
    void reports_that_others_handed_in_are_news_until_they_are_returned() {
        scene.officer().get(address()).then().body("changes.reports.count", equalTo(2));
        database.run("""
                update progress_report set state = 'returned', decided_at = now(), return_reason = 'Say how many'
                where id = ?::uuid
                """, punctual);
        scene.officer().get(address()).then().body("changes.reports.count", equalTo(1));
        assertThat(Rows.agree(scene.officer(), address())).isPositive();
    }

    @Test
    void a_round_that_is_not_due_yet_counts_only_once_it_is_closed() {
        due(3);
        fresh(of("priorities", second), 0, 0, 1);
        AskedPlan.become(scene.officer(), round, "closed", "The board met early")
                .then()
                .statusCode(200);
        fresh(of("priorities", second), 0, 0, 1, 0, 1);
        // Both came before the day on which it was closed was over.
        fresh(of("priorities", scene.priority()), 66, 2, 2, 0, 1);
    }

    @Test
    void what_was_returned_has_not_come() {
        database.run("""
                update progress_report set state = 'returned', decided_at = now(), return_reason = 'Say how many'
                where id = ?::uuid
                """, punctual);
        fresh(of("priorities", scene.priority()), 0, 0, 2, 0, 1);
    }

    @Test
    void a_story_of_more_than_a_year_ago_is_not_fresh_whatever_else_was_done_to_its_priority() {
        tellTheStory(second);
        fresh(of("priorities", second), 50, 0, 1, 1, 1);
        database.owner("update change set at = at - interval '13 months' where aggregate = '" + second + "'");
        say(second, Map.of("note", "The board asks for figures"));
        fresh(of("priorities", second), 0, 0, 1, 0, 1);
        tellTheStory(second);
        fresh(of("priorities", second), 0, 0, 1, 0, 1); // the same words: nothing was changed
        say(second, Map.of("whatWorks", "Home visits"));
        fresh(of("priorities", second), 50, 0, 1, 1, 1);
    }

    @Test
    void an_agency_sees_its_own_by_plan() {
        scene.constable()
                .get("/agencies/" + scene.police() + "/summary")
                .then()
                .statusCode(200)
                .body("plans[0].freshness.percent", equalTo(50))
                .body("plans[0].freshness.parts.kind", contains("reports"));
        assertThat(Rows.agree(scene.constable(), "/agencies/" + scene.police() + "/summary"))
                .isPositive();
    }

    @Test
    void an_agency_whose_officer_leads_a_priority_and_nothing_else_has_its_line() {
        String school = members.member(scene.county(), "school");
        String head = members.post(scene.county(), school, "Head of inclusion");
        say(second, Map.of("leads", Map.of("state", "set", "items", List.of(Map.of("officer", head, "role", "lead")))));
        tellTheStory(second);
        fresh(of("agencies", school), 100, 1, 1);
        scene.officer()
                .get("/agencies/" + school + "/summary")
                .then()
                .statusCode(200)
                .body("plans.freshness.percent", contains(100))
                .body("plans[0].figures.actions.count", equalTo(0));
        assertThat(Rows.agree(scene.officer(), address())).isPositive();
    }

    @Test
    void where_nothing_is_expected_there_is_none() {
        scene = asked.scene();
        database.run("delete from priority where plan_id = ?", scene.plan());
        scene.officer().get(address()).then().statusCode(200).body("freshness", nullValue());
    }
}

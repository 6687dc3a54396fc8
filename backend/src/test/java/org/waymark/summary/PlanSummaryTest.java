package org.waymark.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Where a plan stands: every figure worked out by hand, and each the number of its rows. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanSummaryTest {
    @Inject
    StandingPlan plans;

    @Inject
    LargePlan large;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    Today today;

    private StandingPlan.Made made = new StandingPlan.Made("", "", "", new UUID(0, 0), "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan_that_stands_somewhere() {
        made = plans.made();
        LocalDate now = today.date();
        made.action(
                made.themed(),
                "1.1",
                StandingPlan.both(StandingPlan.due(now.minusDays(1)), StandingPlan.leads(made.police())));
        String second = made.action(
                made.themed(),
                "1.2",
                StandingPlan.both(
                        StandingPlan.due(now.plusDays(30)), StandingPlan.leads(made.police(), made.health())));
        made.action(made.themed(), "1.2a", Map.of("parent", second, "timescale", Map.of("text", "TBC")));
        made.action(
                made.loose(),
                "2.1",
                StandingPlan.both(StandingPlan.due(now.plusDays(31)), StandingPlan.leads(made.health())));
        made.action(made.loose(), "2.2", Map.of());
        String over = made.action(
                made.loose(),
                "2.3",
                StandingPlan.both(StandingPlan.due(now.minusDays(1)), StandingPlan.leads(made.police())));
        made.officer()
                .post("/actions/" + over + "/transitions", Map.of("to", "ended", "reason", "Done elsewhere"))
                .then()
                .statusCode(200);
    }

    private String address() {
        return "/plans/" + made.plan() + "/summary";
    }

    private static void standsSo(JsonPath summary, String at, int actions, int overdue, int soon, int open, int asked) {
        assertThat(summary.getInt(at + ".actions.count")).as("actions").isEqualTo(actions);
        assertThat(summary.getInt(at + ".overdue.count")).as("overdue").isEqualTo(overdue);
        assertThat(summary.getInt(at + ".dueSoon.count")).as("due soon").isEqualTo(soon);
        assertThat(summary.getInt(at + ".unconfirmed.count")).as("unconfirmed").isEqualTo(open);
        assertThat(summary.getInt(at + ".proposals.count")).as("proposals").isEqualTo(asked);
    }

    @Test
    void it_counts_by_theme_priority_and_lead_agency_inherited_leads_too() {
        JsonPath summary = made.officer()
                .get(address())
                .then()
                .statusCode(200)
                .body("plan.id", equalTo(made.plan().toString()))
                .body("today", equalTo(today.date().toString()))
                .body("themes.size()", equalTo(2))
                .body("themes[0].of.title", equalTo("Safe"))
                .body("themes[1].of", nullValue())
                .body("priorities.of.ref", contains("1", "2"))
                .extract()
                .jsonPath();
        standsSo(summary, "all", 5, 1, 1, 1, 4);
        standsSo(summary, "themes[0].figures", 3, 1, 1, 1, 3);
        standsSo(summary, "themes[1].figures", 2, 0, 0, 0, 1);
        standsSo(summary, "priorities[0].figures", 3, 1, 1, 1, 3);
        standsSo(summary, "priorities[1].figures", 2, 0, 0, 0, 1);
        standsSo(summary, "agencies.find { it.of.id == '" + made.police() + "' }.figures", 3, 1, 1, 1, 2);
        standsSo(summary, "agencies.find { it.of.id == '" + made.health() + "' }.figures", 3, 0, 1, 1, 2);
    }

    /** A plan that holds and runs now, and the report of a lead agency on the quarter that ended last. */
    private void reported(String action, String agency, String status) {
        database.run(
                "update plan set status = 'agreed', period_start = current_date - 400, period_end = current_date + 400"
                        + " where id = ?",
                made.plan());
        database.run("""
                insert into progress_report (id, partnership_id, plan_id, action_id, agency_id, period_start, period_end,
                    period_label, state, status, on_behalf, submitted_at, first_submitted_at)
                select gen_random_uuid(), a.partnership_id, a.plan_id, a.id, ?::uuid, q.starts_on,
                    (q.starts_on + interval '3 months')::date - 1, 'Last quarter', 'submitted', ?, false, now(), now()
                from action a, (select (date_trunc('quarter', current_date) - interval '3 months')::date) q (starts_on)
                where a.id = ?::uuid
                """, agency, status, action);
    }

    private void asked() {
        made.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                made.county(),
                                "periodStart",
                                org.waymark.rounds.AskedPlan.quarter().toString()));
    }

    private static int stands(JsonPath summary, String at, String kind, String name) {
        String plural = kind.equals("status") ? "statuses" : "ratings";
        return summary.getInt(at + "." + plural + ".find { it." + kind + " == '" + name + "' }.count");
    }

    @Test
    void where_actions_stand_and_who_has_not_reported_is_counted_by_their_reports() {
        String first =
                made.officer().get("/actions?plan=" + made.plan() + "&q=1.1").path("items[0].id");
        reported(first, made.police(), "at-risk");
        asked();
        JsonPath summary = made.officer().get(address()).jsonPath();
        assertThat(stands(summary, "all", "status", "at-risk")).isEqualTo(1);
        assertThat(stands(summary, "all", "status", "not-started")).isEqualTo(4);
        assertThat(stands(summary, "all", "rating", "amber")).isEqualTo(1);
        assertThat(stands(summary, "all", "rating", "green")).isZero();
        assertThat(stands(summary, "themes[0].figures", "status", "at-risk")).isEqualTo(1);
        assertThat(stands(summary, "priorities[1].figures", "status", "at-risk"))
                .isZero();
        String police = "agencies.find { it.of.id == '" + made.police() + "' }.figures";
        String health = "agencies.find { it.of.id == '" + made.health() + "' }.figures";
        assertThat(stands(summary, police, "status", "at-risk")).isEqualTo(1);
        assertThat(stands(summary, health, "status", "at-risk")).isZero();
        // 1.2a, which both lead, and 2.1; 1.2 has a sub-action, 2.2 no lead agency, and 1.1 has its report.
        assertThat(summary.getInt("all.unreported.count")).isEqualTo(2);
        assertThat(summary.getInt(police + ".unreported.count")).isEqualTo(1);
        assertThat(summary.getInt(health + ".unreported.count")).isEqualTo(2);
        Rows.agree(made.officer(), address());
        made.officer().get("/agencies/" + made.health() + "/summary").then().body("all.unreported.count", equalTo(2));
        Rows.agree(made.officer(), "/agencies/" + made.health() + "/summary");
    }

    @Test
    void every_figure_is_the_number_of_the_rows_to_which_it_leads() {
        assertThat(Rows.agree(made.officer(), address())).isGreaterThanOrEqualTo(7 * 16 + 3);
        database.run("update plan set status = 'closed', closed_on = current_date - 7 where id = ?", made.plan());
        Rows.agree(made.officer(), address());
        made.officer()
                .get(address())
                .then()
                .body("all.overdue.count", equalTo(0))
                .body("all.dueSoon.count", equalTo(0))
                .body("all.proposals.count", equalTo(0));
    }

    @Test
    void of_a_large_plan_too_in_as_many_statements_as_of_a_small_one() {
        String county = members.county();
        for (int i = 0; i < 5; i++) {
            members.post(county, members.member(county, "school"), "Head " + i);
        }
        Api officer = people.partnershipOfficer(county);
        String small = "/plans/" + large.made(county, 1, 4) + "/summary";
        String whole = "/plans/" + large.made(county, 50, 100) + "/summary";
        officer.get(whole).then().statusCode(200).body("all.actions.count", equalTo(5000));
        assertThat(statements.during(() -> officer.get(whole)))
                .hasSameSizeAs(statements.during(() -> officer.get(small)))
                .hasSize(5);
        assertThat(Rows.agree(officer, "/plans/" + large.made(county, 3, 100) + "/summary"))
                .isGreaterThan(4 * 16);
    }

    @Test
    void an_empty_plan_has_figures_of_nothing() {
        UUID plan = large.made(made.county(), 0, 0);
        made.officer()
                .get("/plans/" + plan + "/summary")
                .then()
                .statusCode(200)
                .body("all.actions.count", equalTo(0))
                .body("themes", empty())
                .body("priorities", empty())
                .body("agencies", empty());
    }

    /** Up to when nothing is missing, once that is after what has been done so far: others' transactions may be open. */
    private String upToNow(Api reader) {
        for (int tries = 0; tries < 1000; tries++) {
            String upTo = reader.get(address()).path("changes.upTo");
            List<Integer> missing = reader.get(address() + "?since=" + upTo).path("changes.kinds.count");
            if (missing.stream().allMatch(times -> times == 0)) {
                return upTo;
            }
        }
        throw new AssertionError("Somebody holds a transaction open");
    }

    @Test
    void what_others_changed_since_one_looked_is_counted_and_leads_into_the_history() {
        Api colleague = people.partnershipOfficer(made.county());
        String upTo = upToNow(colleague);
        colleague
                .post(address() + "/seen", Map.of("upTo", upTo))
                .then()
                .statusCode(200)
                .body("upTo", equalTo(upTo));
        String own = colleague.made(
                "/actions",
                Map.of(
                        "priority",
                        made.themed(),
                        "ref",
                        "1.8",
                        "title",
                        Map.of("state", "set", "text", "What the colleague does")));
        String gone = made.action(made.themed(), "1.9", Map.of());
        made.officer()
                .patch("/actions/" + own, "\"1-x\"", Map.of("description", "In stages"))
                .then()
                .statusCode(200);
        made.officer().delete("/actions/" + gone, "\"1-x\"").then().statusCode(204);
        colleague
                .get(address())
                .then()
                .body("changes.since", equalTo(upTo))
                .body("changes.seenAt", equalTo(upTo))
                .body("changes.kinds.kind", contains("created", "changed", "deleted"))
                .body("changes.kinds.count", contains(1, 1, 1));
        Rows.agree(colleague, address());
        String later = upToNow(colleague);
        colleague.get(address() + "?since=" + later).then().body("changes.kinds.count", contains(0, 0, 0));
        colleague.post(address() + "/seen", Map.of("upTo", later)).then().statusCode(200);
        colleague.get(address()).then().body("changes.kinds.count", contains(0, 0, 0));
    }

    @Test
    void whoever_never_looked_is_told_of_thirty_days() {
        Api colleague = people.partnershipOfficer(made.county());
        colleague.get(address()).then().body("changes.seenAt", nullValue());
        assertThat(LocalDate.parse(
                        colleague.get(address()).<String>path("changes.since").substring(0, 10)))
                .isBetween(today.date().minusDays(31), today.date().minusDays(29));
        Rows.agree(colleague, address());
    }

    @Test
    void it_is_for_those_who_may_read_the_plan() {
        Api.anonymous().get(address()).then().statusCode(401);
        people.stranger().get(address()).then().statusCode(404);
        people.partnershipOfficer(members.county()).get(address()).then().statusCode(404);
        made.officer().get("/plans/" + UUID.randomUUID() + "/summary").then().statusCode(404);
        people.agencyOfficer(made.police()).get(address()).then().statusCode(200);
    }
}

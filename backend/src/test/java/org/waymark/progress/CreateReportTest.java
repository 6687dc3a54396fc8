package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.waymark.progress.ReportedPlan.Q1;
import static org.waymark.progress.ReportedPlan.Q2;
import static org.waymark.progress.ReportedPlan.said;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateReportTest {
    @Inject
    ReportedPlan reported;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private ReportedPlan.Scene scene;

    @BeforeEach
    void anAction() {
        scene = reported.scene();
    }

    private Response begun(Api by, String agency, String period, Map<String, ?> more) {
        return by.post("/progress-reports", said(scene.action(), agency, period, more));
    }

    @Test
    void an_agency_that_leads_begins_a_report_that_says_nothing_yet() {
        String id = begun(scene.sergeant(), scene.police(), Q1, Map.of())
                .then()
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("status", nullValue())
                .body("rating", nullValue())
                .body("ratingFollows", equalTo(true))
                .body("period.label", equalTo("Q1 2009/10"))
                .body("period.end", equalTo("2009-06-30"))
                .body("plan.id", equalTo(scene.plan()))
                .body("priority.ref", equalTo("1"))
                .body("action.ref", equalTo("1.1"))
                .body("agency.id", equalTo(scene.police()))
                .body("onBehalf", equalTo(false))
                .body("by.officer", equalTo(scene.post()))
                .body("by.post", equalTo("Sergeant"))
                .body("by.name", nullValue())
                .body("submittedAt", nullValue())
                .body("previous", nullValue())
                .body("allowed", contains("edit", "delete", "submit"))
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("type", "progress-report")
                        .containsEntry("operation", "insert")
                        .containsEntry("concerned", List.of(java.util.UUID.fromString(scene.police()))));
        assertThat(database.changesOf(scene.action()))
                .allSatisfy(change -> assertThat(change).containsEntry("version", 1L));
    }

    @Test
    void all_of_it_can_be_said_at_once() {
        Map<String, Object> more = Map.of(
                "status",
                "at-risk",
                "rating",
                "red",
                "ratingReason",
                "The van is broken",
                "done",
                "Two evenings",
                "next",
                "Three evenings",
                "obstacles",
                "The van",
                "percent",
                40,
                "evidence",
                List.of(Map.of("title", "Rota", "url", "https://police.example/rota")));
        begun(scene.sergeant(), scene.police(), Q1, more)
                .then()
                .statusCode(201)
                .body("status", equalTo("at-risk"))
                .body("rating", equalTo("red"))
                .body("ratingFollows", equalTo(false))
                .body("ratingReason", equalTo("The van is broken"))
                .body("done", equalTo("Two evenings"))
                .body("next", equalTo("Three evenings"))
                .body("obstacles", equalTo("The van"))
                .body("percent", equalTo(40))
                .body("evidence.title", contains("Rota"))
                .body("evidence.url", contains("https://police.example/rota"));
    }

    @Test
    void a_supporting_agency_and_its_system_report_too() {
        begun(scene.nurse(), scene.health(), Q1, Map.of()).then().statusCode(201);
        begun(people.agencySystem(scene.health()), scene.health(), Q2, Map.of())
                .then()
                .statusCode(201)
                .body("by", nullValue());
    }

    @Test
    void a_sub_action_is_reported_on_by_the_lead_that_it_inherits() {
        String below = scene.action("1.1a", scene.action());
        scene.sergeant()
                .post("/progress-reports", said(below, scene.police(), Q1, Map.of()))
                .then()
                .statusCode(201)
                .body("parent.id", equalTo(scene.action()));
    }

    @Test
    void a_partnership_officer_reports_on_behalf_and_it_says_so() {
        begun(scene.officer(), scene.police(), Q1, Map.of())
                .then()
                .statusCode(201)
                .body("onBehalf", equalTo(true));
    }

    @Test
    void nobody_reports_for_another_agency_and_a_board_member_for_none() {
        begun(scene.nurse(), scene.police(), Q1, Map.of()).then().statusCode(403);
        begun(scene.board(), scene.police(), Q1, Map.of()).then().statusCode(403);
        begun(people.stranger(), scene.police(), Q1, Map.of()).then().statusCode(404);
        begun(people.partnershipOfficer(members.county()), scene.police(), Q1, Map.of())
                .then()
                .statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(said(scene.action(), scene.police(), Q1, Map.of()))
                .post("/progress-reports")
                .then()
                .statusCode(401);
    }

    @Test
    void an_agency_without_a_part_in_the_action_has_nothing_to_report() {
        begun(scene.teacher(), scene.school(), Q1, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/agency"))
                .body("errors.code", contains("not-theirs"));
    }

    @Test
    void there_is_one_report_an_action_agency_and_period() {
        scene.drafted(Q1, Map.of());
        begun(scene.sergeant(), scene.police(), Q1, Map.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        begun(scene.nurse(), scene.health(), Q1, Map.of()).then().statusCode(201);
        begun(scene.sergeant(), scene.police(), Q2, Map.of()).then().statusCode(201);
    }

    @Test
    void its_period_is_one_of_the_calendar_has_begun_and_lies_in_the_plan() {
        begun(scene.sergeant(), scene.police(), "2009-04-02", Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-period"));
        begun(scene.sergeant(), scene.police(), "2011-04-01", Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("outside-plan"));
        begun(scene.sergeant(), scene.police(), "2009-01-01", Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("outside-plan"));
        String later = LocalDate.now(java.time.ZoneId.of("Europe/London")).getYear() + 2 + "-04-01";
        begun(scene.sergeant(), scene.police(), later, Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-early", "outside-plan"));
    }

    @Test
    void a_partnership_with_terms_reports_by_them() {
        scene.officer()
                .made(
                        "/calendars",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "name",
                                "Terms",
                                "kind",
                                "terms",
                                "reporting",
                                true,
                                "terms",
                                List.of(Map.of("name", "Summer 2009", "start", "2009-04-20", "end", "2009-07-22"))));
        begun(scene.sergeant(), scene.police(), Q1, Map.of())
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-period"));
        begun(scene.sergeant(), scene.police(), "2009-04-20", Map.of())
                .then()
                .statusCode(201)
                .body("period.label", equalTo("Summer 2009"));
    }

    @Test
    void evidence_is_an_address_of_the_web_and_complete_is_at_most_all_of_it() {
        begun(
                        scene.sergeant(),
                        scene.police(),
                        Q1,
                        Map.of(
                                "percent",
                                101,
                                "evidence",
                                List.of(Map.of("title", "Rota", "url", "javascript:alert(1)"))))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/percent", "/evidence/0/url"));
    }

    @Test
    void what_has_ended_or_stands_in_a_closed_plan_is_reported_on_no_more() {
        scene.officer()
                .post("/actions/" + scene.action() + "/transitions", Map.of("to", "ended", "reason", "Done with"))
                .then()
                .statusCode(200);
        begun(scene.sergeant(), scene.police(), Q1, Map.of())
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-possible"));
        ReportedPlan.Scene other = reported.scene();
        database.run("update plan set status = 'closed', closed_on = '2010-01-01' where id = ?::uuid", other.plan());
        other.sergeant()
                .post("/progress-reports", said(other.action(), other.police(), Q1, Map.of()))
                .then()
                .statusCode(422);
    }
}

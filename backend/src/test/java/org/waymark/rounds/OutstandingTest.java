package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Refusal;
import org.waymark.rounds.AgencyToAsk.OfficerToAsk;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What has not come is counted by agency, officer and priority, and it is known whom to ask for it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OutstandingTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    RoundService rounds;

    @Inject
    Statements statements;

    private Scene scene;
    private UUID second;
    private String round;

    /** Of the police two, one of them answered; of the health trust one, which was returned. */
    @BeforeEach
    void a_round_answered_in_part() {
        scene = asked.scene();
        second = asked.priority(scene.plan(), "2");
        asked.led(scene.priority(), "1.1", scene.police(), scene.sergeant());
        UUID answered = asked.led(scene.priority(), "1.2", scene.police(), scene.sergeant());
        UUID returned = asked.action(second, "2.1", scene.health());
        asked.report(answered, scene.police(), AskedPlan.quarter(), "accepted", "on-track");
        asked.report(returned, scene.health(), AskedPlan.quarter(), "returned", "on-track");
        round = AskedPlan.open(scene);
    }

    private io.restassured.response.ValidatableResponse by(String what) {
        return scene.nurse()
                .get("/reporting-rounds/" + round + "/outstanding?count=true&by=" + what)
                .then()
                .statusCode(200);
    }

    @Test
    void by_agency() {
        by("agency")
                .body("total", equalTo(2))
                .body("items.agency.id", contains(scene.police(), scene.health()))
                .body("items.owed", contains(2, 1))
                .body("items.answered", contains(1, 0))
                .body("items.outstanding", contains(1, 1))
                .body("items.officer", contains(nullValue(), nullValue()));
        scene.nurse().get("/reporting-rounds/" + round + "/outstanding").then().body("items.agency", hasSize(2));
    }

    @Test
    void by_priority() {
        by("priority")
                .body("items.priority.ref", contains("1", "2"))
                .body("items.outstanding", contains(1, 1))
                .body("items.owed", contains(2, 1));
    }

    @Test
    void by_officer_with_what_nobody_is_asked_for_at_the_end() {
        by("officer")
                .body("items.size()", equalTo(2))
                .body("items[0].officer.id", equalTo(scene.sergeant()))
                .body("items[0].owed", equalTo(2))
                .body("items[0].outstanding", equalTo(1))
                .body("items[1].officer", nullValue())
                .body("items[1].outstanding", equalTo(1));
    }

    @Test
    void the_counts_of_the_round_are_theirs_together() {
        scene.officer()
                .get("/reporting-rounds/" + round)
                .then()
                .body("counts.owed", equalTo(3))
                .body("counts.answered", equalTo(1))
                .body("counts.accepted", equalTo(1))
                .body("counts.submitted", equalTo(0))
                .body("counts.returned", equalTo(1))
                .body("counts.outstanding", equalTo(2));
    }

    @Test
    void those_who_hold_an_agencys_seats_on_a_group_that_leads_are_asked() {
        String nurse = members.post(scene.county(), scene.health(), "School nurse");
        String constable = members.post(scene.county(), scene.police(), "Constable");
        String former = members.post(scene.county(), scene.health(), "Former nurse");
        String group = scene.officer()
                .made(
                        "/groups",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "code",
                                "SAFE",
                                "name",
                                "Safety group",
                                "kind",
                                "sub-group",
                                "seats",
                                List.of(
                                        Map.of("agency", scene.health(), "officer", nurse),
                                        Map.of("agency", scene.police(), "officer", constable),
                                        Map.of("agency", scene.health(), "officer", former, "to", "2001-03-31"))));
        UUID action = asked.action(second, "2.2", scene.health());
        scene.officer()
                .patch(
                        "/actions/" + action + "?reason=Agreed",
                        scene.officer().get("/actions/" + action).header("ETag"),
                        Map.of(
                                "leadOfficers",
                                Map.of("state", "set", "items", List.of(Map.of("group", group, "role", "lead")))))
                .then()
                .statusCode(200);
        String earlier = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        scene.officer()
                .get("/reporting-rounds/" + earlier + "/owed?officer=" + nurse)
                .then()
                .body("items.action.ref", contains("2.2"))
                .body("items[0].officers.name", contains("School nurse"));
    }

    @Test
    void whoever_chases_is_told_whom_to_ask_and_where_nobody_is_known() {
        String contact = members.post(scene.county(), scene.health(), "Planning manager");
        String fire = members.member(scene.county(), "fire");
        asked.action(second, "2.2", fire);
        String earlier = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        people.agencyOfficer(scene.health(), contact);
        List<AgencyToAsk> found = plans.system(() -> rounds.toAsk(UUID.fromString(earlier)));
        assertThat(found)
                .extracting(one -> one.agency().id().toString(), AgencyToAsk::outstanding, AgencyToAsk::unasked)
                .containsExactly(tuple(scene.police(), 2L, 0L), tuple(scene.health(), 1L, 0L), tuple(fire, 1L, 1L));
        assertThat(found.get(0).officers())
                .extracting(OfficerToAsk::name, OfficerToAsk::outstanding)
                .containsExactly(tuple("Neighbourhood sergeant", 2L));
        assertThat(found.get(1).officers())
                .extracting(OfficerToAsk::name, OfficerToAsk::outstanding)
                .containsExactly(tuple("Planning manager", 1L));
        assertThat(found.get(2).officers()).isEmpty();
    }

    @Test
    void a_walk_meets_every_agency_once_at_a_fixed_price() {
        List<String> few = statements.during(() -> by("agency"));
        for (int i = 0; i < 50; i++) {
            asked.action(second, "2." + (i + 2), members.member(scene.county(), "school"));
        }
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        round = scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        assertThat(statements.during(() -> by("agency").body("total", equalTo(52))))
                .hasSizeLessThanOrEqualTo(3)
                .hasSizeGreaterThanOrEqualTo(few.size());
        for (String what : List.of("agency", "officer", "priority")) {
            List<Object> met = new ArrayList<>();
            String next = null;
            do {
                var page = scene.nurse()
                        .get("/reporting-rounds/" + round + "/outstanding?limit=1&by=" + what
                                + (next == null ? "" : "&after=" + next));
                met.addAll(page.<List<Object>>path("items"));
                next = page.path("next");
            } while (next != null);
            assertThat(met).doesNotHaveDuplicates().hasSize(what.equals("agency") ? 52 : 2);
        }
    }

    @Test
    void nobody_else_learns_whom_to_ask() {
        assertThatThrownBy(() -> plans.system(() -> rounds.toAsk(UUID.randomUUID())))
                .isInstanceOf(Refusal.class);
    }

    private List<String> reports(Api by, String query) {
        return by.get("/progress-reports?sort=periodStart&round=" + round + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.action.ref");
    }

    @Test
    void the_reports_by_which_it_is_answered_are_found_by_it() {
        UUID other = asked.action(second, "2.2", scene.health());
        asked.report(other, scene.health(), AskedPlan.quarter(), "submitted", "on-track");
        assertThat(reports(scene.officer(), "")).containsExactlyInAnyOrder("1.2", "2.1");
        assertThat(reports(scene.officer(), "&state=submitted&state=accepted")).containsExactly("1.2");
        assertThat(reports(scene.constable(), "")).containsExactly("1.2");
        assertThat(reports(scene.nurse(), "&agency=" + scene.health())).containsExactly("2.1");
        assertThat(reports(people.stranger(), "")).isEmpty();
        scene.officer()
                .get("/progress-reports?round=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        scene.officer().get("/progress-reports?round=last").then().statusCode(400);
    }
}

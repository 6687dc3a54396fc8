package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TransitionPlanTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_draft() {
        county = members.county();
        plan = plans.plan(county);
        officer = people.partnershipOfficer(county);
    }

    private ValidatableResponse to(String status) {
        return officer.post(address(), Map.of("to", status)).then();
    }

    private ValidatableResponse to(String status, String reason) {
        return officer.post(address(), Map.of("to", status, "reason", reason)).then();
    }

    private String address() {
        return "/plans/" + plan + "/transitions";
    }

    @Test
    void a_plan_goes_from_draft_to_closed_and_is_told_at_each_step_what_may_come_next() {
        officer.get("/plans/" + plan).then().body("allowed", contains("edit", "make-edition", "consult", "agree"));
        to("consultation")
                .statusCode(200)
                .body("status", equalTo("consultation"))
                .body("version", equalTo(2))
                .body("allowed", contains("edit", "make-edition", "agree", "return-to-draft"));
        to("agreed", "The board met on 3 May")
                .statusCode(200)
                .body("allowed", contains("edit", "make-edition", "publish", "return-to-draft"));
        to("published").statusCode(200).body("allowed", contains("edit", "make-edition", "publish", "close"));
        to("closed").statusCode(200).body("status", equalTo("closed")).body("allowed", empty());
        assertThat(database.rows(
                        "select closed_on = (now() at time zone 'Europe/London')::date as today from plan"
                                + " where id = ?",
                        plan))
                .containsExactly(Map.of("today", true));
        assertThat(database.changesOf(plan.toString()))
                .extracting(change -> change.get("operation"), change -> change.get("reason"))
                .contains(org.assertj.core.groups.Tuple.tuple("update", "The board met on 3 May"));
    }

    @Test
    void a_board_may_agree_a_draft_that_was_never_out_for_consultation_here() {
        to("agreed", "Consulted on paper last year").statusCode(200).body("status", equalTo("agreed"));
    }

    @Test
    void agreeing_with_open_items_needs_a_reason_and_names_them() {
        to("agreed")
                .statusCode(422)
                .body("type", endsWith("/reason-needed"))
                .body("detail", containsString("missing"))
                .body("readiness.missing", greaterThan(0))
                .body("readiness.unconfirmed", equalTo(0));
        officer.get("/plans/" + plan).then().body("status", equalTo("draft")).body("version", equalTo(1));
    }

    @Test
    void the_way_back_to_draft_needs_a_reason_and_the_record_keeps_it() {
        to("consultation").statusCode(200);
        to("draft").statusCode(422).body("type", endsWith("/reason-needed"));
        to("draft", "  ").statusCode(422);
        to("draft", "The health chapter is to be written anew").statusCode(200);
        assertThat(database.changesOf(plan.toString()).getLast())
                .containsEntry("reason", "The health chapter is to be written anew");
        to("agreed", "Board").statusCode(200);
        to("draft", "Referred back").statusCode(200).body("status", equalTo("draft"));
    }

    @Test
    void a_step_that_is_none_from_here_clashes_with_what_is_there() {
        to("published").statusCode(409).body("type", endsWith("/conflict")).body("detail", containsString("draft"));
        to("closed").statusCode(409);
        to("draft", "again").statusCode(409);
        to("agreed", "Board").statusCode(200);
        to("published").statusCode(200);
        to("draft", "too late").statusCode(409);
        to("closed").statusCode(200);
        Stream.of("draft", "consultation", "agreed", "published", "closed")
                .forEach(status -> to(status, "never").statusCode(409));
    }

    @Test
    void who_may_not_is_refused() {
        Map<String, String> body = Map.of("to", "consultation");
        String agency = members.member(county, "police");
        people.agencyOfficer(agency).post(address(), body).then().statusCode(403);
        people.boardMember(members.group(county, "board"))
                .post(address(), body)
                .then()
                .statusCode(403);
        people.stranger().post(address(), body).then().statusCode(404);
        officer.post("/plans/" + UUID.randomUUID() + "/transitions", body)
                .then()
                .statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(body)
                .post(address())
                .then()
                .statusCode(401);
        officer.post(address(), Map.of("to", "famous")).then().statusCode(400).body("errors.pointer", contains("/to"));
        assertThat(database.changesOf(plan.toString())).hasSize(2);
    }

    @Test
    void whoever_says_which_version_they_saw_is_held_to_it() {
        String etag = officer.get("/plans/" + plan).header("ETag");
        officer.request()
                .contentType("application/json")
                .header("If-Match", "\"9\"")
                .body(Map.of("to", "consultation"))
                .post(address())
                .then()
                .statusCode(412)
                .body("currentVersion", notNullValue());
        officer.request()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("to", "consultation"))
                .post(address())
                .then()
                .statusCode(200);
    }

    @Test
    void of_two_at_the_same_moment_one_is_told_that_the_other_was_first() throws Exception {
        to("agreed", "Board").statusCode(200);
        List<CompletableFuture<Integer>> calls;
        try (Database.Held held = database.holding("select id from plan where id = '" + plan + "' for update")) {
            calls = Stream.of("published", "draft")
                    .map(status -> CompletableFuture.supplyAsync(
                            () -> officer.post(address(), Map.of("to", status, "reason", "Both at once"))
                                    .statusCode()))
                    .toList();
            held.untilSomebodyWaits();
        }
        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void in_a_closed_plan_nothing_is_edited_and_nothing_is_overdue() {
        UUID priority = plans.priority(plan, "1");
        UUID action = plans.action(Plans.actionInput(
                priority,
                null,
                "1.1",
                new org.waymark.timescales.Timescale(
                        org.waymark.kernel.OpenState.SET,
                        "May 2009",
                        org.waymark.timescales.TimescaleKind.DUE,
                        null,
                        java.time.LocalDate.of(2009, 5, 31),
                        null,
                        null),
                org.waymark.leads.AgencyLeadsInput.NONE));
        officer.get("/actions/" + action)
                .then()
                .body("overdue", equalTo(true))
                .body("allowed", contains("edit", "end"));
        to("agreed", "Board").statusCode(200);
        to("published").statusCode(200);
        to("closed").statusCode(200);
        officer.get("/actions/" + action).then().body("overdue", equalTo(false)).body("allowed", empty());
        officer.get("/priorities/" + priority).then().body("allowed", empty());
        officer.get("/actions?overdue=true&plan=" + plan).then().body("items", empty());
    }
}

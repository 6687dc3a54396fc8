package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** A milestone that slips keeps when it was to be reached, and why it is not. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SlippedMilestoneTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private UUID plan = new UUID(0, 0);
    private String action = "";
    private String milestone = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_milestone_in_june() {
        String county = members.county();
        officer = people.partnershipOfficer(county);
        plan = plans.plan(county);
        String priority = plans.priority(plan, "1").toString();
        action = officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "ref",
                        "1.1",
                        "title",
                        Map.of("state", "set", "text", "Open a centre"),
                        "milestones",
                        List.of(Map.of("text", "Doors open", "timescale", Map.of("text", "June 2009")))));
        milestone = officer.get("/actions/" + action).path("milestones[0].id");
    }

    private ValidatableResponse when(String text, @Nullable String reason) {
        return said(Map.of("timescale", Map.of("text", text)), reason);
    }

    private ValidatableResponse said(Map<String, Object> more, @Nullable String reason) {
        Map<String, Object> one = new HashMap<>(Map.of("id", milestone, "text", "Doors open"));
        one.put(
                "timescale",
                officer.get("/actions/" + action).path("milestones[0].timescale.text") == null
                        ? Map.of()
                        : Map.of(
                                "text",
                                officer.get("/actions/" + action).<String>path("milestones[0].timescale.text")));
        one.putAll(more);
        String etag = officer.get("/actions/" + action).header("ETag");
        return officer.patch(
                        "/actions/" + action + (reason == null ? "" : "?reason=" + reason),
                        etag,
                        Map.of("milestones", List.of(one)))
                .then();
    }

    @Test
    void what_was_written_before_is_kept_with_the_reason_the_moment_and_who() {
        when("September 2009", "The roof leaks")
                .statusCode(200)
                .body("milestones[0].id", equalTo(milestone))
                .body("milestones[0].timescale.due", equalTo("2009-09-30"))
                .body("milestones[0].slips", hasSize(1))
                .body("milestones[0].slips[0].timescale.text", equalTo("June 2009"))
                .body("milestones[0].slips[0].timescale.due", equalTo("2009-06-30"))
                .body("milestones[0].slips[0].reason", equalTo("The roof leaks"))
                .body("milestones[0].slips[0].by", notNullValue())
                .body("milestones[0].slips[0].at", notNullValue());
        when("tbc", null)
                .statusCode(200)
                .body("milestones[0].slips.timescale.text", contains("June 2009", "September 2009"))
                .body("milestones[0].slips[1].reason", nullValue());
        officer.get("/actions/" + action + "/milestones").then().statusCode(200).body("items[0].slips", hasSize(2));
        assertThat(database.changesOf(action))
                .filteredOn(change -> "milestone_slip".equals(change.get("row_table")))
                .hasSize(2)
                .first()
                .satisfies(change -> assertThat(change)
                        .containsEntry("reason", "The roof leaks")
                        .containsEntry("fields", List.of("milestones")));
    }

    @Test
    void other_words_for_the_same_day_and_what_was_open_before_are_no_slip() {
        when("By end of June 2009", null).statusCode(200).body("milestones[0].slips", empty());
        when("tbc", null).statusCode(200).body("milestones[0].slips", hasSize(1));
        when("July 2009", null).statusCode(200).body("milestones[0].slips", hasSize(1));
    }

    @Test
    void that_it_is_done_or_put_otherwise_is_no_slip_and_stays_after_one() {
        said(Map.of("doneOn", "2009-07-03"), null)
                .statusCode(200)
                .body("milestones[0].slips", empty())
                .body("milestones[0].doneOn", equalTo("2009-07-03"));
        said(Map.of("doneOn", "2009-07-03", "timescale", Map.of("text", "July 2009")), null)
                .statusCode(200)
                .body("milestones[0].slips", hasSize(1))
                .body("milestones[0].doneOn", equalTo("2009-07-03"));
    }

    @Test
    void once_the_plan_is_agreed_it_needs_a_reason_and_is_a_changed_promise() {
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board"))
                .then()
                .statusCode(200);
        when("September 2009", null).statusCode(422).body("type", equalTo("/api/v1/problems/reason-needed"));
        officer.get("/actions/" + action).then().body("milestones[0].slips", empty());
        when("September 2009", "The roof leaks").statusCode(200).body("milestones[0].slips", hasSize(1));
        officer.get("/plans/" + plan + "/unpublished?from=1.0")
                .then()
                .body("items.type", contains("milestone"))
                .body("items[0].kind", equalTo("promise"))
                .body("items[0].fields[0].before", equalTo("June 2009"))
                .body("items[0].fields[0].after", equalTo("September 2009"));
    }

    @Test
    void it_goes_with_its_milestone() {
        when("September 2009", null).statusCode(200);
        String etag = officer.get("/actions/" + action).header("ETag");
        officer.patch("/actions/" + action, etag, Map.of("milestones", List.of()))
                .then()
                .statusCode(200)
                .body("milestones", empty());
        assertThat(database.rows("select 1 from milestone_slip where milestone_id = ?::uuid", milestone))
                .isEmpty();
    }
}

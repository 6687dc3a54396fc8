package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Every line that a filter finds goes from one to another at once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReassignLinesTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String first = "";
    private String second = "";

    @BeforeEach
    void two_actions_of_the_police() {
        county = work.county();
        first = county.ledByAgency("1.1", county.police());
        second = county.ledByAgency("1.2", county.police());
    }

    private ValidatableResponse gives(Map<String, Object> said) {
        return gives(county.officer(), said, "");
    }

    private ValidatableResponse gives(Api by, Map<String, Object> said, String query) {
        Map<String, Object> body = new HashMap<>(
                Map.of("from", Map.of("agency", county.police()), "to", Map.of("agency", county.health())));
        body.putAll(said);
        return by.post("/plans/" + county.plan() + "/reassignments" + query, body)
                .then();
    }

    @Test
    void the_places_are_proposed_to_the_other_agency_and_both_are_told() {
        Feed losing = Feed.fromNow(county.officer(), "agency=" + county.police());
        Feed gaining = Feed.fromNow(county.officer(), "agency=" + county.health());
        gives(Map.of("reason", "The service has moved"))
                .statusCode(200)
                .body("moved", equalTo(2))
                .body("lines.where.code", contains("1.1", "1.2"))
                .body("lines.from.id", everyItem(equalTo(county.police())))
                .body("lines.to.id", everyItem(equalTo(county.health())));
        county.officer()
                .get("/actions/" + first)
                .then()
                .body("leadAgencies.items.id", contains(county.health()))
                .body("leadAgencies.items.role", contains("lead"))
                .body("leadAgencies.items.assignment.state", contains("proposed"));
        UUID last = UUID.fromString(second);
        losing.untilSeen(last);
        gaining.untilSeen(last);
        assertThat(losing.kindsOf(last)).containsExactly("unassigned");
        assertThat(gaining.kindsOf(last)).containsExactly("assigned");
        assertThat(database.changesOf(first).getLast()).containsEntry("reason", "The service has moved");
    }

    @Test
    void what_was_agreed_elsewhere_is_recorded_and_ones_own_agency_takes_it_at_once() {
        gives(Map.of("recorded", true, "actions", List.of(first)))
                .statusCode(200)
                .body("moved", equalTo(1));
        county.officer()
                .get("/actions/" + first)
                .then()
                .body("leadAgencies.items.assignment.state", contains("accepted"))
                .body("leadAgencies.items.assignment.recorded", contains(true));
        county.officer().get("/actions/" + second).then().body("leadAgencies.items.id", contains(county.police()));
    }

    @Test
    void an_agency_that_has_a_place_already_keeps_its_answer_and_leads_now() {
        String both = county.action(
                "1.3",
                Map.of(
                        "leadAgencies",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                List.of(
                                        Map.of("agency", county.police(), "role", "lead"),
                                        Map.of(
                                                "agency",
                                                county.health(),
                                                "role",
                                                "supporting",
                                                "state",
                                                "accepted",
                                                "recorded",
                                                true)))));
        gives(Map.of("actions", List.of(both))).statusCode(200);
        county.officer()
                .get("/actions/" + both)
                .then()
                .body("leadAgencies.items.id", contains(county.health()))
                .body("leadAgencies.items.role", contains("lead"))
                .body("leadAgencies.items.assignment.state", contains("accepted"));
    }

    @Test
    void it_is_narrowed_by_priority_role_officer_and_group() {
        UUID other = plans.priority(UUID.fromString(county.plan()), "2");
        String post = members.post(county.id(), county.police(), "Sergeant");
        String group = members.group(county.id(), "sub-group");
        Map<String, Object> title = Map.of("state", "set", "text", "Elsewhere");
        String there = county.officer()
                .made(
                        "/actions",
                        Map.of(
                                "priority",
                                other,
                                "ref",
                                "2.1",
                                "title",
                                title,
                                "leadAgencies",
                                Work.County.leads("agency", "supporting", county.police()),
                                "leadOfficers",
                                Work.County.leads("officer", "lead", post),
                                "monitoring",
                                Map.of("state", "set", "groups", List.of(group))));
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("priorities", List.of(other)),
                Map.of("role", "supporting"),
                Map.of("officer", post),
                Map.of("group", group))) {
            gives(county.officer(), filter, "?dryRun=true").statusCode(200).body("lines.id", contains(there));
        }
        gives(county.officer(), Map.of("role", "lead"), "?dryRun=true").body("lines.id", contains(first, second));
        gives(county.officer(), Map.of("group", members.group(county.id(), "board")), "?dryRun=true")
                .body("lines", empty());
    }

    @Test
    void an_officer_gives_way_to_a_group_and_a_group_to_a_post() {
        String jo = members.person(county.id(), county.police(), "Jo March");
        String group = members.group(county.id(), "sub-group");
        String post = members.post(county.id(), county.police(), "Sergeant");
        String action = work.everywhere(county, jo);
        Map<String, Object> toGroup = Map.of("from", Map.of("officer", jo), "to", Map.of("group", group));
        gives(toGroup).statusCode(400).body("errors.pointer", contains("/kinds"));
        Map<String, Object> without = new HashMap<>(toGroup);
        without.put("kinds", List.of("action", "priority"));
        gives(without).statusCode(200).body("lines.kind", contains("action", "priority"));
        county.officer().get("/actions/" + action).then().body("leadOfficers.items.kind", contains("group"));
        gives(Map.of("from", Map.of("group", group), "to", Map.of("officer", post)))
                .statusCode(200)
                .body("moved", equalTo(2));
        gives(Map.of("from", Map.of("officer", jo), "to", Map.of("officer", post)))
                .statusCode(200)
                .body("lines.kind", contains("milestone"));
        county.officer()
                .get("/officers/" + post + "/work")
                .then()
                .body("items.kind", contains("priority", "action", "milestone"));
    }

    @Test
    void a_preview_moves_nothing_and_an_agreed_plan_wants_a_reason() {
        gives(county.officer(), Map.of(), "?dryRun=true").statusCode(200).body("moved", equalTo(2));
        county.officer().get("/actions/" + first).then().body("version", equalTo(1));
        county.agree();
        gives(Map.of()).statusCode(422).body("type", endsWith("/reason-needed"));
        gives(Map.of("reason", "Agreed at the executive")).statusCode(200);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        gives(Map.of("from", Map.of(), "to", Map.of("agency", county.health(), "group", UUID.randomUUID())))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/to"));
        gives(Map.of("to", Map.of("group", members.group(county.id(), "board")), "kinds", List.of("priority")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/to", "/kinds/0"));
        gives(Map.of("to", Map.of("agency", county.police()))).statusCode(400).body("errors.code", contains("itself"));
        gives(Map.of("from", Map.of("agency", UUID.randomUUID()), "to", Map.of("agency", UUID.randomUUID())))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/from", "/to"));
    }

    @Test
    void only_the_partnerships_officers_do_so_and_a_closed_plan_stays() {
        gives(people.agencyOfficer(county.police()), Map.of(), "").statusCode(403);
        gives(people.stranger(), Map.of(), "").statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of())
                .post("/plans/" + county.plan() + "/reassignments")
                .then()
                .statusCode(401);
        county.agree();
        for (String to : List.of("published", "closed")) {
            county.officer()
                    .post("/plans/" + county.plan() + "/transitions", Map.of("to", to, "reason", "Over"))
                    .then()
                    .statusCode(200);
        }
        gives(Map.of("reason", "Late")).statusCode(422).body("type", endsWith("/not-possible"));
    }

    @Test
    void five_hundred_lines_go_over_in_seconds_with_as_many_statements_as_two() {
        List<String> withTwo = statements.during(() -> gives(Map.of()).statusCode(200));
        database.run("""
                with made as (
                    insert into action (id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text,
                        timescale_state, lead_agencies_state, lead_officers_state, monitoring_state)
                    select gen_random_uuid(), ?::uuid, ?::uuid, ?::uuid, 100 + n, '9.' || n, 'set', 'More', 'absent',
                        'set', 'absent', 'absent'
                    from generate_series(1, 500) n returning id)
                insert into assignment (id, action_id, agency_id, ordinal, role, state)
                select gen_random_uuid(), id, ?::uuid, 0, 'lead', 'accepted' from made""", county.id(), county.plan(), county.priority(), county.police());
        Instant start = Instant.now();
        List<String> withMany =
                statements.during(() -> gives(Map.of()).statusCode(200).body("lines", hasSize(500)));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(withMany).hasSameSizeAs(withTwo);
    }
}

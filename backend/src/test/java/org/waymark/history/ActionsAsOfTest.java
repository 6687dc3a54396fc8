package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** The actions of a priority are listed as they stood. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionsAsOfTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private String police = "";
    private String priority = "";
    private String other = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void two_priorities() {
        county = members.county();
        police = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        UUID plan = plans.plan(county);
        priority = plans.priority(plan, "1").toString();
        other = plans.priority(plan, "2").toString();
    }

    private String action(String under, String ref, Map<String, ?> more) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("priority", under, "ref", ref, "title", Map.of("state", "set", "text", "Action " + ref)));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    private void patch(String action, Map<String, ?> body) {
        officer.patch("/actions/" + action, officer.get("/actions/" + action).header("ETag"), body)
                .then()
                .statusCode(200);
    }

    private Instant now() {
        return Instant.parse(String.valueOf(database.rows(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as now")
                .getFirst()
                .get("now")));
    }

    private String then(String query, Instant moment) {
        return "/actions?priority=" + priority + query + "&asOf=" + moment;
    }

    @Test
    void what_has_moved_away_been_deleted_changed_or_come_since_is_listed_as_it_was() {
        String moves = action(priority, "1.1", Map.of());
        String goes = action(priority, "1.2", Map.of());
        String changes = action(
                priority,
                "1.3",
                Map.of("milestones", List.of(Map.of("text", "Ask", "timescale", Map.of("text", "May 2009")))));
        String below = action(priority, "1.3a", Map.of("parent", changes));
        Instant moment = now();
        patch(moves, Map.of("priority", other));
        officer.delete("/actions/" + goes, "\"1-x\"").then().statusCode(204);
        patch(changes, Map.of("ref", "1.9", "milestones", List.of()));
        action(priority, "1.4", Map.of());
        officer.get(then("&count=true", moment))
                .then()
                .statusCode(200)
                .body("items.id", contains(moves, goes, changes, below))
                .body("items.ref", contains("1.1", "1.2", "1.3", "1.3a"))
                .body("items.priority.id", everyItem(equalTo(priority)))
                .body("items[2].milestones.text", contains("Ask"))
                .body("items[3].parent.ref", equalTo("1.3"))
                .body("items.allowed", everyItem(empty()))
                .body("total", equalTo(4));
        officer.get("/actions?priority=" + priority).then().body("items.ref", containsInAnyOrder("1.9", "1.3a", "1.4"));
    }

    @Test
    void filters_order_and_pages_are_those_of_then() {
        String late = action(
                priority, "1.2", Map.of("timescale", Map.of("state", "set", "text", "May 2009"), "note", "Old words"));
        String later = action(priority, "1.10", Map.of("timescale", Map.of("state", "set", "text", "May 2031")));
        Instant moment = now();
        patch(late, Map.of("timescale", Map.of("state", "set", "text", "May 2032"), "note", "New words"));
        officer.get(then("&overdue=true", moment)).then().body("items.id", contains(late));
        officer.get(then("&q=Old", moment)).then().body("items.id", contains(late));
        officer.get(then("&view=summary&sort=-due", moment)).then().body("items.id", contains(later, late));
        String next = officer.get(then("&sort=ref&limit=1", moment))
                .then()
                .body("items.ref", contains("1.2"))
                .extract()
                .path("next");
        officer.get(then("&sort=ref&limit=1&after=" + next, moment)).then().body("items.ref", contains("1.10"));
        officer.get("/actions?overdue=true&priority=" + priority).then().body("items", empty());
    }

    @Test
    void who_waits_for_one_of_them_in_another_priority_is_named() {
        String needed = action(priority, "1.1", Map.of());
        String waits = action(other, "2.1", Map.of("dependsOn", List.of(needed)));
        Instant moment = now();
        patch(waits, Map.of("dependsOn", List.of()));
        officer.get(then("", moment)).then().body("items[0].neededBy.ref", contains("2.1"));
        officer.get("/actions/" + needed).then().body("neededBy", empty());
    }

    @Test
    void as_many_statements_for_one_as_for_fifty() {
        action(priority, "1.1", Map.of());
        Instant one = now();
        officer.get(then("", one)).then().statusCode(200); // which tables there are is asked for once
        List<String> few = statements.during(() -> officer.get(then("&count=true", one)));
        plans.many(() -> {
            for (int number = 2; number <= 50; number++) {
                plans.action(UUID.fromString(priority), "1." + number);
            }
        });
        Instant fifty = now();
        List<String> many = statements.during(
                () -> officer.get(then("&count=true", fifty)).then().body("items", hasSize(50)));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_past_is_asked_for_one_priority_that_was_there() {
        Instant moment = now();
        officer.get("/actions?asOf=" + moment)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?asOf"))
                .body("errors.code", contains("needs-priority"));
        officer.get(then("&priority=" + other, moment)).then().statusCode(400);
        officer.get("/actions?priority=" + priority + "&asOf=2099-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors.code", contains("future"));
        officer.get("/actions?priority=" + priority + "&asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("detail", containsString("There was no such priority yet"));
        people.agencyOfficer(police).get(then("", moment)).then().statusCode(200);
        people.partnershipOfficer(members.county()).get(then("", moment)).then().statusCode(404);
        Api.anonymous().get(then("", moment)).then().statusCode(401);
    }
}

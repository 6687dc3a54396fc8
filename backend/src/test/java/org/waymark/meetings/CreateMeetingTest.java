package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateMeetingTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private Board board;

    @BeforeEach
    void aBoard() {
        board = Board.of(members, people);
    }

    private static String inDays(int days) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(days).toString();
    }

    @Test
    void an_officer_enters_a_meeting_with_who_came_and_what_was_decided() {
        String plan = plans.plan(board.county()).toString();
        Feed feed = Feed.fromNow(board.officer());
        String id = board.officer()
                .post(
                        board.path(),
                        Map.of(
                                "date",
                                "2009-05-20",
                                "place",
                                "Town Hall, 10 am",
                                "agenda",
                                "1. The plan",
                                "minutes",
                                "All spoke.",
                                "attendance",
                                List.of(
                                        Map.of(
                                                "seat",
                                                board.seat(0),
                                                "presence",
                                                "deputy",
                                                "deputy",
                                                board.inspector()),
                                        Map.of("seat", board.seat(1), "presence", "absent"),
                                        Map.of("officer", board.inspector(), "presence", "present", "note", "item 1")),
                                "decisions",
                                List.of(Map.of(
                                        "number",
                                        "1",
                                        "text",
                                        "The plan is agreed.",
                                        "dissent",
                                        "The trust asked for a month.",
                                        "about",
                                        Map.of("kind", "plan", "id", plan)))))
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .header("Location", startsWith("/api/v1/groups/" + board.group() + "/meetings/"))
                .body("group.code", equalTo("BOARD"))
                .body("date", equalTo("2009-05-20"))
                .body("place", equalTo("Town Hall, 10 am"))
                .body("agenda", equalTo("1. The plan"))
                .body("minutes", equalTo("All spoke."))
                .body("attendance.presence", contains("deputy", "absent", "present"))
                .body("attendance[0].officer.name", equalTo("Ana Hale"))
                .body("attendance[1].officer", nullValue())
                .body("attendance[2].officer.name", equalTo("Ben Ward"))
                .body("attendance[0].seat.agency.id", equalTo(board.police()))
                .body("attendance[0].seat.chair", equalTo(true))
                .body("attendance[0].deputy.name", equalTo("Ben Ward"))
                .body("attendance[2].seat", nullValue())
                .body("attendance[2].note", equalTo("item 1"))
                .body("decisions.number", contains("1"))
                .body("decisions[0].dissent", equalTo("The trust asked for a month."))
                .body("decisions[0].about.kind", equalTo("plan"))
                .body("decisions[0].about.plan.id", equalTo(plan))
                .body("allowed", containsInAnyOrder("edit", "record"))
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .extracting(change -> change.get("row_table"))
                .containsExactly("meeting", "attendance", "attendance", "attendance", "decision");
        feed.untilSeen(UUID.fromString(id));
        assertThat(feed.kindsOf(UUID.fromString(id))).containsExactly("created");
        Feed elsewhere = Feed.fromNow(people.partnershipOfficer(members.county()));
        String another = board.officer().made(board.path(), Map.of("date", "2009-05-21"));
        assertThat(elsewhere.untilQuiet()).doesNotContain(UUID.fromString(another));
    }

    @Test
    void a_meeting_to_come_takes_apologies_and_nothing_that_has_not_happened() {
        board.officer()
                .post(
                        board.path(),
                        Map.of(
                                "date",
                                inDays(1),
                                "attendance",
                                List.of(
                                        Map.of("seat", board.seat(0), "presence", "apologies"),
                                        Map.of("seat", board.seat(1), "presence", "present"),
                                        Map.of("seat", board.seat(2), "presence", "absent")),
                                "decisions",
                                List.of(Map.of("text", "Too soon"))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/attendance/1/presence", "/attendance/2/presence", "/decisions/0"));
        board.officer()
                .post(
                        board.path(),
                        Map.of(
                                "date",
                                inDays(0),
                                "attendance",
                                List.of(Map.of("seat", board.seat(0), "presence", "present")),
                                "decisions",
                                List.of(Map.of("text", "Today"))))
                .then()
                .statusCode(201);
    }

    @Test
    void every_fault_is_named_at_once() {
        Board other = Board.of(members, people);
        String foreign = plans.plan(other.county()).toString();
        board.officer()
                .post(
                        board.path(),
                        Map.of(
                                "date",
                                "2009-05-20",
                                "attendance",
                                List.of(
                                        Map.of("seat", other.seat(0), "presence", "present"),
                                        Map.of("presence", "present"),
                                        Map.of("officer", other.chief(), "presence", "present"),
                                        Map.of(
                                                "seat",
                                                board.seat(0),
                                                "presence",
                                                "apologies",
                                                "deputy",
                                                board.inspector()),
                                        Map.of("seat", board.seat(0), "presence", "present")),
                                "decisions",
                                List.of(
                                        Map.of(
                                                "text",
                                                "One",
                                                "id",
                                                UUID.randomUUID().toString()),
                                        Map.of("text", "Two", "about", Map.of("kind", "plan", "id", foreign)),
                                        Map.of("text", "Three", "about", Map.of("kind", "action", "id", foreign)))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/attendance/0/seat",
                                "/attendance/1",
                                "/attendance/2/officer",
                                "/attendance/3/deputy",
                                "/attendance/4",
                                "/decisions/0/id",
                                "/decisions/1/about",
                                "/decisions/2/about"));
        board.officer()
                .post(
                        board.path(),
                        Map.of(
                                "date",
                                "May",
                                "attendance",
                                List.of(Map.of("seat", board.seat(0), "presence", "asleep")),
                                "decisions",
                                List.of(Map.of("text", " ")),
                                "chair",
                                "x"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/date", "/attendance/0/presence", "/decisions/0/text", "/chair"));
        board.officer().get("/groups/" + board.group() + "/meetings").then().body("items", empty());
    }

    @Test
    void the_database_has_the_last_word_on_whose_seat_and_what_plan_it_is() {
        Board other = Board.of(members, people);
        String id = board.officer().made(board.path(), Map.of("date", "2009-05-20"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.run(
                        "insert into attendance (id, meeting_id, ordinal, seat_id, presence)"
                                + " values (gen_random_uuid(), ?::uuid, 0, ?::uuid, 'present')",
                        id,
                        other.seat(0)))
                .hasStackTraceContaining("another group");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.run(
                        "insert into decision (id, meeting_id, ordinal, text, plan_id)"
                                + " values (gen_random_uuid(), ?::uuid, 0, 'x', ?::uuid)",
                        id,
                        plans.plan(other.county()).toString()))
                .hasStackTraceContaining("another partnership");
    }

    @Test
    void a_dry_run_leaves_nothing_and_one_key_makes_one_meeting() {
        Map<String, String> said = Map.of("date", "2009-05-20");
        board.officer()
                .request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(said)
                .post(board.path())
                .then()
                .statusCode(201);
        board.officer().get(board.path()).then().body("items", empty());
        var call = board.officer()
                .request()
                .header("Idempotency-Key", "k-meeting")
                .contentType("application/json")
                .body(said);
        String first = call.post(board.path()).then().statusCode(201).extract().path("id");
        call.post(board.path()).then().statusCode(201).body("id", equalTo(first));
        board.officer().get(board.path()).then().body("items.id", contains(first));
    }

    @Test
    void only_the_partnerships_officers_call_a_meeting() {
        Map<String, String> said = Map.of("date", "2009-05-20");
        board.member().post(board.path(), said).then().statusCode(403).body("type", endsWith("/forbidden"));
        people.agencyOfficer(board.police()).post(board.path(), said).then().statusCode(403);
        people.partnershipOfficer(members.county())
                .post(board.path(), said)
                .then()
                .statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(said)
                .post(board.path())
                .then()
                .statusCode(401);
        board.officer()
                .post("/groups/" + UUID.randomUUID() + "/meetings", said)
                .then()
                .statusCode(404);
    }
}

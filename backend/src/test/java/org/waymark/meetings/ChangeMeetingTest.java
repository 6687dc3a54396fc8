package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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
class ChangeMeetingTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private Board board;
    private String path;
    private String id;

    @BeforeEach
    void aMeeting() {
        board = Board.of(members, people);
        path = board.meeting();
        id = path.substring(path.lastIndexOf('/') + 1);
    }

    private Map<String, Object> came(int seat, String presence) {
        return Map.of("seat", board.seat(seat), "presence", presence);
    }

    @Test
    void one_who_sits_on_the_group_records_who_came_and_what_was_decided() {
        board.member().get(path).then().statusCode(200).body("allowed", contains("record"));
        board.member()
                .request()
                .queryParam("reason", "From the minutes")
                .header("If-Match", "\"1-x\"")
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "attendance",
                        List.of(came(0, "present"), came(1, "apologies")),
                        "decisions",
                        List.of(Map.of("number", "1", "text", "Agreed"))))
                .patch(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("place", equalTo("Town Hall"))
                .body("attendance.presence", contains("present", "apologies"))
                .body("decisions.text", contains("Agreed"));
        assertThat(database.changesOf(id))
                .filteredOn(change -> Long.valueOf(2).equals(change.get("version")))
                .satisfiesExactly(
                        change -> assertThat(change).containsEntry("row_table", "attendance"),
                        change -> assertThat(change).containsEntry("row_table", "attendance"),
                        change -> assertThat(change)
                                .containsEntry("row_table", "decision")
                                .containsEntry("fields", List.of("decisions"))
                                .containsEntry("reason", "From the minutes"));
    }

    @Test
    void when_and_where_it_was_is_the_officers_to_say() {
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("date", "2009-05-21"),
                Map.of("place", "Elsewhere"),
                Map.of("agenda", "2. Money"),
                Map.of("minutes", "Much was said"))) {
            board.member().patch(path, "\"1-x\"", patch).then().statusCode(403);
        }
        board.member()
                .put(path, "\"1-x\"", Map.of("date", "2009-05-20", "decisions", List.of(Map.of("text", "x"))))
                .then()
                .statusCode(403);
        board.member()
                .put(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "date",
                                "2009-05-20",
                                "place",
                                "Town Hall",
                                "agenda",
                                "1. The plan",
                                "decisions",
                                List.of(Map.of("text", "x"))))
                .then()
                .statusCode(200);
        board.officer()
                .patch(path, "\"2-x\"", Map.of("place", "Elsewhere", "minutes", "Much was said"))
                .then()
                .statusCode(200)
                .body("place", equalTo("Elsewhere"))
                .body("decisions", hasSize(1));
    }

    @Test
    void who_came_is_kept_under_the_holder_of_that_day() {
        board.member()
                .patch(path, "\"1-x\"", Map.of("attendance", List.of(came(0, "present"))))
                .then()
                .statusCode(200);
        String group = "/groups/" + board.group();
        board.officer()
                .patch(
                        group,
                        "\"1-x\"",
                        Map.of(
                                "seats",
                                List.of(
                                        Map.of(
                                                "id",
                                                board.seat(0),
                                                "agency",
                                                board.police(),
                                                "officer",
                                                board.inspector()),
                                        Map.of("id", board.seat(1), "role", "Health"),
                                        Map.of("id", board.seat(2), "role", "Young person"))))
                .then()
                .statusCode(200);
        board.member().get(path).then().body("attendance.officer.name", contains("Ana Hale"));
        board.officer()
                .patch(group, "\"2-x\"", Map.of("seats", List.of()))
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"));
        board.officer()
                .delete("/officers/" + board.chief(), "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"));
    }

    @Test
    void an_entry_keeps_its_row_when_it_is_said_anew_and_a_decision_its_id() {
        board.member()
                .patch(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "attendance",
                                List.of(came(0, "present"), came(1, "absent")),
                                "decisions",
                                List.of(Map.of("text", "One"), Map.of("text", "Two"))));
        List<String> decisions = board.member().get(path).path("decisions.id");
        board.member()
                .patch(
                        path,
                        "\"2-x\"",
                        Map.of(
                                "attendance",
                                List.of(came(1, "apologies"), came(0, "present")),
                                "decisions",
                                List.of(
                                        Map.of("id", decisions.get(1), "text", "Two, in full"),
                                        Map.of("id", decisions.get(0), "text", "One"))))
                .then()
                .statusCode(200)
                .body("decisions.id", contains(decisions.get(1), decisions.get(0)));
        assertThat(database.changesOf(id))
                .filteredOn(change -> Long.valueOf(3).equals(change.get("version")))
                .hasSize(4)
                .allSatisfy(change -> assertThat(change).containsEntry("operation", "update"));
    }

    @Test
    void a_decision_is_about_an_action_or_an_edition_that_stays_while_it_is_named() {
        var plan = plans.plan(board.county());
        var action = plans.action(plans.priority(plan, "1"), "1.1");
        String edition = board.officer().made("/plans/" + plan + "/editions", Map.of("label", "0.1"));
        board.member()
                .patch(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "decisions",
                                List.of(
                                        Map.of(
                                                "text",
                                                "Open it in May",
                                                "about",
                                                Map.of("kind", "action", "id", action.toString())),
                                        Map.of(
                                                "text",
                                                "Out it goes",
                                                "about",
                                                Map.of("kind", "edition", "id", edition)))))
                .then()
                .statusCode(200)
                .body("decisions.about.kind", contains("action", "edition"))
                .body("decisions.about.ref", contains("1.1", "0.1"))
                .body("decisions.about.plan.id", contains(plan.toString(), plan.toString()));
        String other = plans.action(plans.priority(plan, "2"), "2.1").toString();
        board.officer()
                .patch(
                        path,
                        "\"2-x\"",
                        Map.of(
                                "decisions",
                                List.of(Map.of(
                                        "text", "Open it in May", "about", Map.of("kind", "action", "id", other)))))
                .then()
                .statusCode(200);
        board.officer()
                .delete("/actions/" + other, "\"1-x\"")
                .then()
                .statusCode(409)
                .body("type", endsWith("/has-history"));
    }

    @Test
    void what_one_may_not_read_is_not_named_and_not_lost() {
        String district = members.district(board.county());
        String plan = plans.plan(district).toString();
        Map<String, Object> about = Map.of("kind", "plan", "id", plan);
        board.member()
                .patch(path, "\"1-x\"", Map.of("decisions", List.of(Map.of("text", "x", "about", about))))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/decisions/0/about"));
        // One who is known only since the district is there: what somebody may do is kept for some seconds.
        String decision = people.partnershipOfficer(board.county())
                .patch(path, "\"1-x\"", Map.of("decisions", List.of(Map.of("text", "x", "about", about))))
                .then()
                .statusCode(200)
                .extract()
                .path("decisions[0].id");
        board.member()
                .get(path)
                .then()
                .body("decisions[0].about.id", equalTo(plan))
                .body("decisions[0].about.title", nullValue())
                .body("decisions[0].about.plan.title", nullValue());
        board.member()
                .patch(
                        path,
                        "\"2-x\"",
                        Map.of("decisions", List.of(Map.of("id", decision, "text", "In full", "about", about))))
                .then()
                .statusCode(200)
                .body("decisions[0].about.id", equalTo(plan));
    }

    @Test
    void another_version_and_none_are_refused() {
        Map<String, Object> patch = Map.of("place", "X");
        board.officer().patch(path, "\"2-x\"", patch).then().statusCode(412).body("currentVersion", equalTo(1));
        board.officer()
                .request()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(428);
        board.officer()
                .request()
                .contentType("application/json")
                .body(Map.of("date", "2009-05-20"))
                .put(path)
                .then()
                .statusCode(428);
        board.officer().request().delete(path).then().statusCode(428);
        board.officer().delete(path, "\"2-x\"").then().statusCode(412);
    }

    @Test
    void whoever_does_not_sit_on_it_reads_it_and_changes_nothing() {
        Map<String, Object> patch = Map.of("decisions", List.of());
        Api ofAnother = people.boardMember(members.group(board.county(), "executive"));
        ofAnother.get(path).then().statusCode(200).body("allowed", empty());
        ofAnother.patch(path, "\"1-x\"", patch).then().statusCode(403);
        people.agencyOfficer(board.police())
                .patch(path, "\"1-x\"", patch)
                .then()
                .statusCode(403);
        people.stranger().get(path).then().statusCode(404);
        people.stranger().patch(path, "\"1-x\"", patch).then().statusCode(404);
        people.stranger().delete(path, "\"1-x\"").then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
        Api.anonymous().delete(path).then().statusCode(401);
        board.member().delete(path, "\"1-x\"").then().statusCode(403);
        String other = members.group(board.county(), "executive");
        board.officer().get("/groups/" + other + "/meetings/" + id).then().statusCode(404);
    }

    @Test
    void one_at_which_something_was_decided_stays_others_go() {
        board.officer()
                .patch(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "attendance",
                                List.of(came(0, "present")),
                                "decisions",
                                List.of(Map.of("text", "Agreed"))));
        board.officer().delete(path, "\"2-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
        board.officer().delete("/groups/" + board.group(), "\"1-x\"").then().statusCode(409);
        board.officer()
                .patch(path, "\"2-x\"", Map.of("decisions", List.of()))
                .then()
                .statusCode(200);
        board.officer().delete(path, "\"3-x\"").then().statusCode(204);
        board.officer().get(path).then().statusCode(404);
        assertThat(database.changesOf(id))
                .filteredOn(change -> Boolean.TRUE.equals(change.get("root")))
                .extracting(change -> change.get("operation"))
                .containsExactly("insert", "delete");
    }
}

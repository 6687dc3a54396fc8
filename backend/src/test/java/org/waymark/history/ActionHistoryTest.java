package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Surroundings;

/** What became of an action, told as one would tell a colleague. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionHistoryTest extends ToldAction {
    @Test
    void a_changed_date_says_from_when_to_when_who_why_and_through_what() {
        String action = made(Map.of("timescale", when("September 2009")));
        change(action, Map.of("timescale", when("December 2009")), "The building is not ready");
        history(action)
                .body("items", hasSize(2))
                .body("next", nullValue())
                .body("items[0].words", contains("Due date changed from September 2009 to December 2009"))
                .body("items[0].kind", equalTo("changed"))
                .body("items[0].reason", equalTo("The building is not ready"))
                .body("items[0].version", equalTo(2))
                .body("items[0].by.kind", equalTo("signed-in"))
                .body("items[0].by.subject", notNullValue())
                .body("items[0].by.name", notNullValue())
                .body("items[0].fields.field", contains("timescale"))
                .body("items[0].fields.label", contains("Due date"))
                .body("items[0].fields.before", contains("September 2009"))
                .body("items[0].fields.after", contains("December 2009"))
                .body("items[0].fields.marks", contains(empty()))
                .body("items[0].thing.type", equalTo("action"))
                .body("items[0].thing.id", equalTo(action))
                .body("items[0].thing.ref", equalTo("1.1"))
                .body("items[1].kind", equalTo("created"))
                .body("items[1].words", contains("Action 1.1 'Open a centre' was made"))
                .body("items[1].version", equalTo(1))
                .body("items[1].reason", nullValue())
                .body("items[1].fields.find { it.field == 'timescale' }.before", nullValue())
                .body("items[1].fields.find { it.field == 'timescale' }.after", equalTo("September 2009"));
        String last = database
                .rows(
                        "select to_json(max(at) at time zone 'UTC') #>> '{}' as at from change where aggregate = ?::uuid",
                        action)
                .stream()
                .map(row -> row.get("at") + "Z")
                .findFirst()
                .orElseThrow();
        assertThat(Instant.parse(history(action).extract().path("items[0].at"))).isEqualTo(Instant.parse(last));
    }

    @Test
    void a_text_that_is_reworded_has_its_words_marked() {
        String before = "Two centres open in the evenings, run together with the young people who use them, all year.";
        String action = made(Map.of("description", before));
        change(action, Map.of("description", before.replace("Two", "Three")));
        history(action)
                .body("items[0].words", contains("Description was reworded"))
                .body("items[0].fields[0].marks.kind", contains("removed", "added", "same"))
                .body("items[0].fields[0].marks.text[0]", equalTo("Two"))
                .body("items[0].fields[0].marks.text[1]", equalTo("Three"));
    }

    @Test
    void agencies_come_answer_and_go() {
        String action = made(agencies(Map.of("agency", police, "role", "lead")));
        change(
                action,
                agencies(
                        Map.of("agency", police, "role", "lead"),
                        Map.of("agency", health, "role", "supporting", "state", "accepted", "recorded", true)));
        String place = officer.get("/actions/" + action + "/assignments").path("items[0].id");
        people.agencyOfficer(police)
                .post("/assignments/" + place + "/transitions", Map.of("to", "declined", "reason", "No patrol there"))
                .then()
                .statusCode(200);
        change(action, agencies(Map.of("agency", health, "role", "lead", "state", "accepted", "recorded", true)));
        history(action)
                .body(
                        "items.words.flatten()",
                        contains(
                                "Police (POL) was removed as a lead agency",
                                "Health (RPCT) became a lead agency",
                                "Police (POL) declined its place as a lead agency: 'No patrol there'",
                                "Health (RPCT) was added as a supporting agency, as agreed elsewhere",
                                "Action 1.1 'Open a centre' was made"))
                .body("items[1].by.kind", equalTo("signed-in"))
                .body("items[3].fields.find { it.field == 'leadAgencies' }.after", equalTo("Police (POL) (proposed)"));
    }

    @Test
    void milestones_slip_are_done_and_are_reworded() {
        String action =
                made(Map.of("milestones", List.of(Map.of("text", "Audit of need", "timescale", when("May 2009")))));
        String first = officer.get("/actions/" + action).path("milestones[0].id");
        change(
                action,
                Map.of(
                        "milestones",
                        List.of(
                                Map.of("text", "Report", "timescale", when("July 2009")),
                                Map.of("id", first, "text", "Audit of need", "timescale", when("June 2009")))));
        change(
                action,
                Map.of(
                        "milestones",
                        List.of(Map.of(
                                "id",
                                first,
                                "text",
                                "The audit",
                                "timescale",
                                when("June 2009"),
                                "doneOn",
                                "2009-05-03"))));
        history(action)
                .body(
                        "items[1].words",
                        contains(
                                "Milestone 'Audit of need': due date changed from May 2009 to June 2009",
                                "Milestone 'Report' was added, July 2009"))
                .body(
                        "items[0].words",
                        contains(
                                "Milestone 'Report' was removed",
                                "Milestone 'Audit of need' was marked done on 3 May 2009",
                                "Milestone 'Audit of need' was reworded to 'The audit'"));
    }

    @Test
    void an_agency_that_is_renamed_keeps_its_old_name_in_what_was_done_before() {
        String action = made(agencies(Map.of("agency", police, "role", "lead")));
        change(action, agencies(Map.of("agency", police, "role", "supporting")));
        officer.patch("/agencies/" + police, "\"1-x\"", Map.of("name", "Constabulary"))
                .then()
                .statusCode(200);
        change(action, agencies(Map.of("agency", police, "role", "lead")));
        history(action)
                .body("items[0].words", contains("Constabulary (POL) became a lead agency"))
                .body("items[1].words", contains("Police (POL) became a supporting agency"));
    }

    @Test
    void officers_and_groups_come_and_go_whatever_their_order() {
        String jo = members.person(county, police, "Jo March");
        String board = members.group(county, "board", "SB");
        String action = made(Map.of());
        change(action, Map.of("leadOfficers", leads(Map.of("officer", jo, "role", "lead"))));
        change(
                action,
                Map.of(
                        "leadOfficers",
                        leads(Map.of("group", board, "role", "lead"), Map.of("officer", jo, "role", "supporting"))));
        change(action, Map.of("leadOfficers", Map.of("state", "absent", "items", List.of())));
        history(action)
                .body("items[2].words", contains("Jo March was added as a lead"))
                .body("items[1].words", contains("Group SB was added as a lead", "Jo March became supporting"))
                .body(
                        "items[0].words",
                        contains("Group SB was removed as a lead", "Jo March was removed as supporting"));
    }

    @Test
    void it_moves_to_another_priority_by_name() {
        String elsewhere = plans.priority(plan, "9").toString();
        String action = made(Map.of());
        change(action, Map.of("priority", elsewhere, "ref", "9.1"));
        history(action)
                .body(
                        "items[0].words",
                        contains(
                                "Number changed from 1.1 to 9.1",
                                "Priority changed from 1 Priority 1 to 9 Priority 9"));
    }

    @Test
    void what_the_database_did_by_itself_says_so() {
        String action = made(Map.of());
        database.run("update action set note = 'Checked' where id = ?::uuid", action);
        history(action)
                .body("items[0].words", contains("Note was written"))
                .body("items[0].by.kind", equalTo("database"))
                .body("items[0].by.name", nullValue())
                .body("items[0].client", nullValue());
        officer.get("/actions/" + action + "/history?by=database")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void a_transaction_is_one_entry_and_what_it_undid_is_none() {
        String action = made(Map.of("note", "One", "milestones", List.of(Map.of("text", "First"))));
        database.run("""
                with once as (update action set note = 'Two' where id = ?::uuid returning id)
                update milestone set text = 'Second' from once where action_id = once.id""", action);
        history(action)
                .body("items", hasSize(2))
                .body("items[0].words", contains("Note was reworded", "Milestone 'First' was reworded to 'Second'"));
    }

    @Test
    void what_was_deleted_and_came_back_was_restored_and_not_made_anew() {
        String action = made(Map.of("milestones", List.of(Map.of("text", "First"))));
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        String deletion = officer.get("/deletions?thing=" + action).path("items[0].id");
        officer.post("/deletions/" + deletion + "/transitions", Map.of("to", "restored", "reason", "By mistake"))
                .then()
                .statusCode(200);
        history(action)
                .body("items", hasSize(3))
                .body("items[0].kind", equalTo("created"))
                .body("items[0].words", contains("Action 1.1 'Open a centre' was restored"))
                .body("items[0].reason", equalTo("By mistake"))
                .body("items[0].version", equalTo(3))
                .body("items[2].words", contains("Action 1.1 'Open a centre' was made"));
    }
}

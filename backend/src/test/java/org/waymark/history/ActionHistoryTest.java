package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
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

/** What became of an action, told as one would tell a colleague. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionHistoryTest {
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
    private String health = "";
    private UUID plan = new UUID(0, 0);
    private String priority = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_priority_to_act_in() {
        county = members.county();
        police = agency("Police", "POL", "police");
        health = agency("Health", "RPCT", "health");
        plan = plans.plan(county);
        priority = plans.priority(plan, "1").toString();
        officer = people.partnershipOfficer(county);
    }

    private String agency(String name, String code, String kind) {
        String id = people.administrator()
                .made("/agencies", Map.of("partnership", county, "code", code, "name", name, "kind", kind));
        members.membership(id, county);
        return id;
    }

    private String made(Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("priority", priority, "ref", "1.1", "title", title("Open a centre")));
        body.putAll(more);
        return officer.made("/actions", body);
    }

    private static Map<String, Object> title(String text) {
        return Map.of("state", "set", "text", text);
    }

    private static Map<String, Object> when(String text) {
        return Map.of("text", text);
    }

    private void change(String action, Map<String, ?> body) {
        change(action, body, "");
    }

    private void change(String action, Map<String, ?> body, String reason) {
        String etag = officer.get("/actions/" + action).header("ETag");
        officer.patch("/actions/" + action + (reason.isEmpty() ? "" : "?reason=" + reason), etag, body)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history(String action) {
        return officer.get("/actions/" + action + "/history").then().statusCode(200);
    }

    private static Map<String, Object> agencies(Map<?, ?>... items) {
        return Map.of("leadAgencies", Map.of("state", "set", "items", List.of(items)));
    }

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

    private static Map<String, Object> leads(Map<?, ?>... items) {
        return Map.of("state", "set", "items", List.of(items));
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

    @Test
    void what_was_deleted_can_still_be_read_by_those_who_could_read_it() {
        String action = made(Map.of("milestones", List.of(Map.of("text", "First"))));
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        officer.get("/actions/" + action).then().statusCode(404);
        history(action)
                .body("items[0].kind", equalTo("deleted"))
                .body("items[0].words", contains("Action 1.1 'Open a centre' was deleted"))
                .body("items[0].version", equalTo(2))
                .body("items[0].fields.find { it.field == 'title' }.before", equalTo("Open a centre"))
                .body("items[0].fields.find { it.field == 'title' }.after", nullValue());
        people.agencyOfficer(police)
                .get("/actions/" + action + "/history")
                .then()
                .statusCode(200);
        people.partnershipOfficer(members.county())
                .get("/actions/" + action + "/history")
                .then()
                .statusCode(404)
                .body("type", equalTo("/api/v1/problems/not-found"));
    }

    @Test
    void a_person_whose_record_is_gone_is_named_no_more() {
        String jo = members.person(county, police, "Jo March");
        String action = made(Map.of("leadOfficers", leads(Map.of("officer", jo, "role", "lead"))));
        change(action, Map.of("leadOfficers", Map.of("state", "absent", "items", List.of())));
        database.run("delete from officer where id = ?::uuid", jo);
        assertThat(history(action)
                        .body("items[0].words", contains("Name removed was removed as a lead"))
                        .extract()
                        .asString())
                .doesNotContain("Jo March");
    }

    @Test
    void it_is_read_page_by_page_newest_first_and_nothing_twice() {
        String action = made(Map.of());
        for (int i = 1; i <= 6; i++) {
            change(action, Map.of("note", "Note " + i));
        }
        String first = "/actions/" + action + "/history?limit=3";
        String next = officer.get(first)
                .then()
                .body("items.version", contains(7, 6, 5))
                .extract()
                .path("next");
        String last = officer.get(first + "&after=" + next)
                .then()
                .body("items.version", contains(4, 3, 2))
                .extract()
                .path("next");
        officer.get(first + "&after=" + last)
                .then()
                .body("items.version", contains(1))
                .body("next", nullValue());
        officer.get(first + "&after=nonsense").then().statusCode(400);
    }

    @Test
    void it_is_narrowed_to_what_was_made_or_changed_and_to_one_person() {
        String action = made(Map.of());
        change(action, Map.of("note", "By the officer"));
        Api other = people.partnershipOfficer(county);
        other.patch("/actions/" + action, "\"2-x\"", Map.of("note", "By another"))
                .then()
                .statusCode(200);
        String at = "/actions/" + action + "/history";
        officer.get(at + "?kind=created").then().body("items.version", contains(1));
        officer.get(at + "?kind=changed").then().body("items.version", contains(3, 2));
        officer.get(at + "?kind=created&kind=changed").then().body("items.version", contains(3, 2, 1));
        officer.get(at + "?kind=deleted").then().body("items", empty());
        String subject = officer.get(at).path("items[0].by.subject");
        officer.get(at + "?by=" + subject).then().body("items.version", contains(3));
        officer.get(at + "?kind=moved").then().statusCode(400).body("errors.pointer", hasItem("?kind"));
    }

    @Test
    void a_page_takes_as_many_statements_with_one_entry_as_with_fifty() {
        String action = made(Map.of());
        List<String> withOne = statements.during(() -> history(action));
        for (int i = 0; i < 50; i++) {
            database.run("update action set note = ? where id = ?::uuid", "Note " + i, action);
        }
        List<String> withFifty = statements.during(() -> history(action).body("items", hasSize(50)));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(4);
    }
}

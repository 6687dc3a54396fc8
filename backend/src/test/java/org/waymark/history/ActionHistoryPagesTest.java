package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Surroundings;

/** The history of an action is read page by page, narrowed, and also once it is gone. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionHistoryPagesTest extends ToldAction {
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

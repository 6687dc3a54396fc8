package org.waymark.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChangeGroupTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county;
    private String agency;
    private Api officer;
    private String group;
    private String path;

    @BeforeEach
    void aGroupWithThreeSeats() {
        county = members.county();
        agency = members.agency(county, "police");
        officer = people.partnershipOfficer(county);
        group = officer.made(
                "/groups",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "BOARD",
                        "name",
                        "Board",
                        "kind",
                        "board",
                        "seats",
                        List.of(
                                Map.of("role", "One"),
                                Map.of("role", "Two", "agency", agency),
                                Map.of("role", "Three"))));
        path = "/groups/" + group;
    }

    @Test
    void seats_keep_who_they_are_when_they_change_places() {
        List<String> ids = officer.get(path).path("seats.id");
        officer.patch(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "seats",
                                List.of(
                                        Map.of("id", ids.get(2), "role", "Three"),
                                        Map.of("role", "Four"),
                                        Map.of("id", ids.get(0), "role", "First"))))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("seats.role", contains("Three", "Four", "First"))
                .body("seats.id", contains(equalTo(ids.get(2)), not(ids.get(1)), equalTo(ids.get(0))));
        assertThat(database.changesOf(group))
                .filteredOn(change -> Long.valueOf(2).equals(change.get("version")))
                .extracting(change -> change.get("operation"))
                .containsExactlyInAnyOrder("insert", "update", "update", "delete");
    }

    @Test
    void what_is_patched_changes_and_the_seats_stay() {
        List<String> ids = officer.get(path).path("seats.id");
        officer.patch(path, "\"1-x\"", Map.of("name", "Trust Board"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Trust Board"))
                .body("seats.id", equalTo(ids));
        officer.patch(path, "\"1-x\"", Map.of("name", "X")).then().statusCode(412);
        officer.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "X"))
                .patch(path)
                .then()
                .statusCode(428);
        officer.put(path, "\"2-x\"", Map.of("partnership", county, "code", "B", "name", "B", "kind", "executive"))
                .then()
                .statusCode(200)
                .body("seats", empty())
                .body("kind", equalTo("executive"));
    }

    @Test
    void groups_answer_upwards() {
        String below = officer.made(
                "/groups",
                Map.of("partnership", county, "code", "SUB", "name", "Sub", "kind", "sub-group", "parent", group));
        officer.patch(path, "\"1-x\"", Map.of("parent", group))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parent"));
        officer.patch(path, "\"1-x\"", Map.of("parent", below)).then().statusCode(409);
        officer.delete(path, "\"1-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
        officer.delete("/groups/" + below, "\"1-x\"").then().statusCode(204);
        officer.delete(path, "\"1-x\"").then().statusCode(204);
        assertThat(database.changesOf(group))
                .filteredOn(change -> "partner_group".equals(change.get("row_table")))
                .extracting(change -> change.get("operation"))
                .containsExactly("insert", "delete");
    }

    @Test
    void only_the_partnerships_officers_change_it() {
        Map<String, Object> patch = Map.of("name", "X");
        people.boardMember(group).get(path).then().statusCode(200).body("allowed", empty());
        people.boardMember(group).patch(path, "\"1-x\"", patch).then().statusCode(403);
        people.boardMember(group).delete(path, "\"1-x\"").then().statusCode(403);
        people.partnershipOfficer(members.county())
                .patch(path, "\"1-x\"", patch)
                .then()
                .statusCode(404);
        people.stranger().delete(path, "\"1-x\"").then().statusCode(404);
        Api.anonymous().delete(path).then().statusCode(401);
    }

    @Test
    void they_are_listed_by_kind_parent_code_and_words_at_the_same_cost() {
        List<String> withOne = statements.during(() -> officer.get("/groups?count=true"));
        String below = officer.made(
                "/groups",
                Map.of("partnership", county, "code", "SUB", "name", "Safe", "kind", "sub-group", "parent", group));
        officer.get("/groups?kind=sub-group").then().body("items.id", contains(below));
        officer.get("/groups?parent=" + group).then().body("items.id", contains(below));
        officer.get("/groups?code=sub").then().body("items.id", contains(below));
        officer.get("/groups?q=saf").then().body("items.id", contains(below));
        String district = members.district(county);
        officer.get("/groups?partnership=" + district).then().body("items", hasSize(2));
        officer.get("/groups?colour=red").then().statusCode(400);
        people.stranger().get("/groups").then().body("items", empty());
        for (int i = 0; i < 48; i++) {
            database.run(
                    "insert into partner_group (id, partnership_id, code, name, kind) values (gen_random_uuid(),"
                            + " ?::uuid, ?, 'Row', 'sub-group')",
                    county,
                    "R" + i);
        }
        List<String> withFifty =
                statements.during(() -> officer.get("/groups?count=true").then().body("items", hasSize(50)));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }
}

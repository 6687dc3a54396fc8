package org.waymark.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateGroupTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county;
    private Api officer;

    @BeforeEach
    void aCounty() {
        county = members.county();
        officer = people.partnershipOfficer(county);
    }

    private Map<String, Object> group(String code) {
        Map<String, Object> said = new HashMap<>();
        said.put("partnership", county);
        said.put("code", code);
        said.put("name", "Trust Board");
        said.put("kind", "board");
        return said;
    }

    @Test
    void a_partnership_officer_makes_a_group_with_its_seats_in_order() {
        String board = members.group(county, "board", "BOARD");
        String agency = members.agency(county, "police");
        String chief = members.post(county, agency, "Chief officer of police");
        Map<String, Object> said = group("EXEC");
        said.put("kind", "executive");
        said.put("parent", board);
        said.put("termsOfReference", "Turns decisions into work.");
        said.put(
                "seats",
                List.of(
                        Map.of(
                                "agency",
                                agency,
                                "officer",
                                chief,
                                "statutory",
                                true,
                                "chair",
                                true,
                                "from",
                                "2008-04-01"),
                        Map.of("role", "Young person", "inAttendance", true)));
        String id = officer.post("/groups", said)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("parent.code", equalTo("BOARD"))
                .body("kind", equalTo("executive"))
                .body("seats.role", contains(nullValue(), equalTo("Young person")))
                .body("seats[0].agency.id", equalTo(agency))
                .body("seats[0].officer.name", equalTo("Chief officer of police"))
                .body("seats[0].statutory", equalTo(true))
                .body("seats[0].chair", equalTo(true))
                .body("seats[0].from", equalTo("2008-04-01"))
                .body("seats[1].agency", nullValue())
                .body("seats[1].inAttendance", equalTo(true))
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .extracting(change -> change.get("row_table"))
                .containsExactly("partner_group", "seat", "seat");
    }

    @Test
    void every_fault_is_named_at_once() {
        String elsewhere = members.county();
        String foreign = members.agency(elsewhere, "police");
        Map<String, Object> said = group("G");
        said.put("parent", members.group(elsewhere, "board"));
        said.put(
                "seats",
                List.of(
                        Map.of("agency", foreign),
                        Map.of("statutory", true),
                        Map.of("role", "Chair", "from", "2009-01-02", "to", "2009-01-01"),
                        Map.of("role", "Clerk", "officer", UUID.randomUUID().toString()),
                        Map.of("role", "Clerk", "id", UUID.randomUUID().toString())));
        officer.post("/groups", said)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/parent",
                                "/seats/0/agency",
                                "/seats/1",
                                "/seats/2/to",
                                "/seats/3/officer",
                                "/seats/4/id"));
        officer.post(
                        "/groups",
                        Map.of(
                                "partnership",
                                county,
                                "kind",
                                "club",
                                "seats",
                                List.of(Map.of("from", "soon", "chair", "yes", "statutory", 1))))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/code", "/name", "/kind", "/seats/0/from", "/seats/0/chair", "/seats/0/statutory"));
    }

    @Test
    void a_character_that_no_text_may_hold_is_a_fault_of_the_request() {
        Map<String, Object> said = group("G\u0000");
        said.put("aliases", List.of("x", "half \ud800"));
        officer.post("/groups", said)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/code", "/aliases/1"));
    }

    @Test
    void a_code_that_is_taken_is_a_conflict() {
        officer.made("/groups", group("BOARD"));
        officer.post("/groups", group("board")).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void a_dry_run_leaves_nothing_and_one_key_makes_one_group() {
        String dry = officer.request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(group("DRY"))
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.get("/groups/" + dry).then().statusCode(404);
        var call = officer.request()
                .header("Idempotency-Key", "k-group")
                .contentType("application/json")
                .body(group("ONCE"));
        String first = call.post("/groups").then().statusCode(201).extract().path("id");
        call.post("/groups").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void only_the_partnerships_officers_make_groups() {
        String agency = members.agency(county, "health");
        people.agencyOfficer(agency).post("/groups", group("X")).then().statusCode(403);
        people.stranger().post("/groups", group("X")).then().statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(group("X"))
                .post("/groups")
                .then()
                .statusCode(401);
    }
}

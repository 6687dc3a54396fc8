package org.waymark.memberships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MembershipTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county;
    private String district;
    private String agency;
    private Api officer;
    private Api ofTheDistrict;

    @BeforeEach
    void aCountyWithADistrict() {
        county = members.county();
        district = members.district(county);
        agency = members.agency(county, "health");
        officer = people.partnershipOfficer(county);
        ofTheDistrict = people.partnershipOfficer(district);
    }

    private Map<String, Object> membership(String partnership, String from) {
        return new HashMap<>(Map.of("agency", agency, "partnership", partnership, "from", from));
    }

    @Test
    void an_agency_joins_its_county_and_its_people_may_read_there() {
        Api nurse = people.agencyOfficer(agency);
        assertThat(nurse.get("/me").<List<String>>path("partnerships.id")).isEmpty();
        String id = officer.post("/memberships", membership(county, "2005-04-01"))
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("agency.id", equalTo(agency))
                .body("partnership.id", equalTo(county))
                .body("from", equalTo("2005-04-01"))
                .body("to", nullValue())
                .body("allowed", contains("edit"))
                .extract()
                .path("id");
        nurse.get("/me").then().body("partnerships.id", contains(county));
        assertThat(database.changesOf(id))
                .singleElement()
                .satisfies(change ->
                        assertThat(change).containsEntry("type", "membership").containsEntry("operation", "insert"));
        officer.patch("/memberships/" + id, "\"1-x\"", Map.of("to", "2010-03-31"))
                .then()
                .statusCode(200)
                .body("to", equalTo("2010-03-31"))
                .body("version", equalTo(2));
        nurse.get("/me").then().body("partnerships", empty());
    }

    @Test
    void a_districts_members_are_its_own_officers_to_say() {
        ofTheDistrict
                .post("/memberships", membership(county, "2005-04-01"))
                .then()
                .statusCode(403);
        officer.post("/memberships", membership(district, "2005-04-01")).then().statusCode(403);
        String id = ofTheDistrict.made("/memberships", membership(district, "2005-04-01"));
        officer.get("/memberships/" + id).then().statusCode(200).body("allowed", empty());
        officer.delete("/memberships/" + id, "\"1-x\"").then().statusCode(403);
        people.stranger().get("/memberships/" + id).then().statusCode(404);
        people.stranger()
                .post("/memberships", membership(district, "2011-04-01"))
                .then()
                .statusCode(404);
        people.stranger().delete("/memberships/" + id, "\"1-x\"").then().statusCode(404);
        Api.anonymous().get("/memberships").then().statusCode(401);
        Api.anonymous()
                .contentType("application/json")
                .body(membership(district, "2011-04-01"))
                .post("/memberships")
                .then()
                .statusCode(401);
    }

    @Test
    void one_agency_is_a_member_once_at_a_time() {
        Map<String, Object> first = membership(county, "2005-04-01");
        first.put("to", "2008-03-31");
        officer.made("/memberships", first);
        officer.post("/memberships", membership(county, "2008-03-31"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
        officer.made("/memberships", membership(county, "2008-04-01"));
    }

    @Test
    void an_agency_of_another_county_is_no_member() {
        Map<String, Object> said = membership(county, "2005-04-01");
        said.put("agency", members.agency(members.county(), "police"));
        officer.post("/memberships", said).then().statusCode(400).body("errors.pointer", contains("/agency"));
        people.administrator().post("/memberships", said).then().statusCode(409);
    }

    @Test
    void every_fault_is_named_at_once() {
        officer.post("/memberships", Map.of("agency", "x", "partnership", county, "to", "2009", "until", "x"))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/agency", "/from", "/to", "/until"));
        Map<String, Object> said = membership(county, "2009-04-01");
        said.put("to", "2009-03-31");
        said.put("agency", UUID.randomUUID().toString());
        officer.post("/memberships", said)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/agency", "/to"));
    }

    @Test
    void whose_it_is_stays_and_versions_count() {
        String path = "/memberships/" + officer.made("/memberships", membership(county, "2005-04-01"));
        Map<String, Object> moved = membership(district, "2005-04-01");
        moved.put("agency", members.agency(county, "fire"));
        officer.put(path, "\"1-x\"", moved)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/agency", "/partnership"));
        officer.patch(path, "\"3-x\"", Map.of("to", "2010-03-31")).then().statusCode(412);
        officer.request().delete(path).then().statusCode(428);
    }

    @Test
    void one_under_which_nothing_was_promised_is_deleted_one_with_a_seat_is_history() {
        String path = "/memberships/" + officer.made("/memberships", membership(county, "2005-04-01"));
        officer.request()
                .queryParam("dryRun", true)
                .header("If-Match", "\"1-x\"")
                .delete(path)
                .then()
                .statusCode(204);
        officer.get(path).then().statusCode(200);
        officer.made(
                "/groups",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "B",
                        "name",
                        "Board",
                        "kind",
                        "board",
                        "seats",
                        List.of(Map.of("agency", agency))));
        officer.delete(path, "\"1-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
        String inDistrict = "/memberships/" + ofTheDistrict.made("/memberships", membership(district, "2005-04-01"));
        ofTheDistrict.delete(inDistrict, "\"1-x\"").then().statusCode(204);
        ofTheDistrict.get(inDistrict).then().statusCode(404);
    }

    @Test
    void one_key_makes_one() {
        var call = officer.request()
                .header("Idempotency-Key", "k-membership")
                .contentType("application/json")
                .body(membership(county, "2005-04-01"));
        String first =
                call.post("/memberships").then().statusCode(201).extract().path("id");
        call.post("/memberships").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void they_are_listed_by_partnership_agency_and_day() {
        String inCounty = members.membership(agency, county, LocalDate.of(2005, 4, 1));
        String inDistrict = members.membership(agency, district, LocalDate.of(2008, 4, 1));
        String other = members.membership(members.agency(county, "fire"), county);
        officer.get("/memberships").then().body("items.id", containsInAnyOrder(inCounty, inDistrict, other));
        officer.get("/memberships?partnership=" + district).then().body("items.id", contains(inDistrict));
        officer.get("/memberships?agency=" + agency).then().body("items.id", containsInAnyOrder(inCounty, inDistrict));
        officer.get("/memberships?activeOn=2008-03-31").then().body("items.id", not(hasItem(inDistrict)));
        officer.get("/memberships?until=2008-03-31").then().statusCode(400);
        List<String> cost = statements.during(() -> officer.get("/memberships?count=true"));
        assertThat(cost).hasSizeLessThanOrEqualTo(3);
    }
}

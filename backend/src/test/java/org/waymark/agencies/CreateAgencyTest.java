package org.waymark.agencies;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateAgencyTest {
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

    private Map<String, Object> agency(String code) {
        Map<String, Object> said = new HashMap<>();
        said.put("partnership", county);
        said.put("code", code);
        said.put("name", "Probation Board");
        said.put("kind", "probation");
        return said;
    }

    @Test
    void a_partnership_officer_makes_an_agency_and_it_stands_in_the_change_log() {
        Map<String, Object> said = agency("PB");
        said.put("aliases", List.of("Probation", "the Board"));
        said.put("activeFrom", "2001-04-01");
        said.put("section10", List.of(Map.of("category", "10(4)(c)", "from", "2005-03-01")));
        said.put("externalIds", List.of(Map.of("system", "ledger", "value", "310")));
        String id = officer.post("/agencies", said)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .header("Location", startsWith("/api/v1/agencies/"))
                .body("partnership.id", equalTo(county))
                .body("code", equalTo("PB"))
                .body("kind", equalTo("probation"))
                .body("aliases", contains("Probation", "the Board"))
                .body("activeFrom", equalTo("2001-04-01"))
                .body("activeTo", nullValue())
                .body("section10[0].category", equalTo("10(4)(c)"))
                .body("section10[0].to", nullValue())
                .body("externalIds[0].system", equalTo("ledger"))
                .body("externalIds[0].value", equalTo("310"))
                .body("allowed", contains("edit"))
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .extracting(change -> change.get("row_table"), change -> change.get("operation"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("agency", "insert"),
                        org.assertj.core.groups.Tuple.tuple("agency_section10", "insert"),
                        org.assertj.core.groups.Tuple.tuple("external_id", "insert"));
        assertThat(database.changesOf(id))
                .allSatisfy(change ->
                        assertThat(change).containsEntry("type", "agency").containsEntry("version", 1L));
    }

    @Test
    void every_fault_of_the_shape_is_named_at_once() {
        officer.post(
                        "/agencies",
                        Map.of(
                                "partnership",
                                county,
                                "code",
                                "",
                                "kind",
                                "guild",
                                "motto",
                                "x",
                                "aliases",
                                List.of(" "),
                                "section10",
                                List.of(Map.of("category", "10(4)(z)"))))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/code", "/name", "/kind", "/motto", "/aliases/0", "/section10/0/category"));
    }

    @Test
    void every_fault_of_the_content_is_named_at_once() {
        Map<String, Object> said = agency("PB");
        said.put("activeFrom", "2009-04-01");
        said.put("activeTo", "2009-03-31");
        said.put("aliases", List.of("Probation", "Probation"));
        said.put(
                "section10",
                List.of(
                        Map.of("category", "10(4)(c)", "from", "2005-03-01", "to", "2008-03-31"),
                        Map.of("category", "10(1)(c)", "from", "2008-03-31"),
                        Map.of("category", "10(1)(c)", "from", "2004-03-01", "to", "2003-03-01")));
        officer.post("/agencies", said)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/activeTo", "/aliases/1", "/section10/1", "/section10/2/to"));
    }

    @Test
    void a_code_that_is_taken_is_a_conflict_whatever_its_case() {
        officer.made("/agencies", agency("POL"));
        officer.post("/agencies", agency("pol")).then().statusCode(409).body("type", endsWith("/conflict"));
        people.partnershipOfficer(members.county());
        String elsewhere = members.county();
        members.agency(elsewhere, "police", "POL");
    }

    @Test
    void an_id_of_another_system_belongs_to_one_agency_of_the_partnership() {
        Map<String, Object> first = agency("A");
        first.put("externalIds", List.of(Map.of("system", "ledger", "value", "1")));
        officer.made("/agencies", first);
        Map<String, Object> second = agency("B");
        second.put("externalIds", List.of(Map.of("system", "ledger", "value", "1")));
        officer.post("/agencies", second).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void agencies_belong_to_the_county_and_not_to_a_district() {
        String district = members.district(county);
        Map<String, Object> said = agency("D");
        said.put("partnership", district);
        people.administrator().post("/agencies", said).then().statusCode(409).body("type", endsWith("/conflict"));
    }

    @Test
    void the_same_call_under_one_key_makes_one_agency() {
        Map<String, Object> said = agency("ONCE");
        var call = officer.request()
                .header("Idempotency-Key", "k-agency")
                .contentType("application/json")
                .body(said);
        String first = call.post("/agencies").then().statusCode(201).extract().path("id");
        call.post("/agencies").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void a_dry_run_answers_as_the_real_call_would_and_leaves_nothing() {
        Map<String, Object> said = agency("DRY");
        said.put("section10", List.of(Map.of("category", "10(4)(c)")));
        String id = officer.request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(said)
                .post("/agencies")
                .then()
                .statusCode(201)
                .header("ETag", nullValue())
                .extract()
                .path("id");
        officer.get("/agencies/" + id).then().statusCode(404);
        assertThat(database.changesOf(id)).isEmpty();
    }

    @Test
    void who_may_not_see_the_partnership_is_told_there_is_none_and_who_only_sees_it_is_refused() {
        String agency = members.agency(county, "health");
        people.agencyOfficer(agency).post("/agencies", agency("X")).then().statusCode(403);
        people.partnershipOfficer(members.district(county))
                .post("/agencies", agency("X"))
                .then()
                .statusCode(403);
        people.partnershipOfficer(members.county())
                .post("/agencies", agency("X"))
                .then()
                .statusCode(404);
        people.stranger().post("/agencies", agency("X")).then().statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(agency("X"))
                .post("/agencies")
                .then()
                .statusCode(401);
    }
}

package org.waymark.agencies;

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
class ChangeAgencyTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county;
    private Api officer;
    private String agency;
    private String path;

    @BeforeEach
    void anAgency() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        agency = officer.made(
                "/agencies",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "PCT",
                        "name",
                        "Primary Care Trust",
                        "kind",
                        "health",
                        "section10",
                        List.of(
                                Map.of("category", "10(1)(c)", "to", "2005-02-28"),
                                Map.of("category", "10(4)(e)", "from", "2005-03-01")),
                        "externalIds",
                        List.of(Map.of("system", "ledger", "value", "1"), Map.of("system", "ods", "value", "5P3"))));
        path = "/agencies/" + agency;
    }

    @Test
    void what_is_patched_changes_and_all_else_stays() {
        officer.patch(path, "\"1-x\"", Map.of("aliases", List.of("the PCT"), "activeTo", "2013-03-31"))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"))
                .body("version", equalTo(2))
                .body("aliases", contains("the PCT"))
                .body("activeTo", equalTo("2013-03-31"))
                .body("code", equalTo("PCT"))
                .body("section10.category", contains("10(1)(c)", "10(4)(e)"))
                .body("externalIds.system", contains("ledger", "ods"));
        assertThat(database.changesOf(agency).getLast()).satisfies(change -> {
            assertThat(change).containsEntry("operation", "update").containsEntry("version", 2L);
            assertThat(change).containsEntry("fields", List.of("activeTo", "aliases"));
        });
    }

    @Test
    void lists_are_replaced_whole_and_the_periods_may_change_places() {
        officer.patch(
                        path,
                        "\"1-x\"",
                        Map.of(
                                "section10",
                                List.of(
                                        Map.of("category", "10(4)(e)", "from", "2004-11-15", "to", "2006-01-01"),
                                        Map.of("category", "10(1)(c)", "from", "2006-01-02")),
                                "externalIds",
                                List.of(Map.of("system", "ods", "value", "5P3"))))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("section10.from", contains("2004-11-15", "2006-01-02"))
                .body("section10.to", contains(equalTo("2006-01-01"), nullValue()))
                .body("externalIds.value", contains("5P3"));
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        officer.patch(path, "\"1-x\"", Map.of("name", "Primary Care Trust"))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        assertThat(database.changesOf(agency))
                .allSatisfy(change -> assertThat(change).containsEntry("operation", "insert"));
    }

    @Test
    void it_is_said_anew_as_a_whole_and_stays_in_its_partnership() {
        Map<String, Object> said =
                new HashMap<>(Map.of("partnership", county, "code", "NHS", "name", "NHS County", "kind", "health"));
        officer.put(path, "\"1-x\"", said)
                .then()
                .statusCode(200)
                .body("code", equalTo("NHS"))
                .body("section10", empty())
                .body("externalIds", empty());
        said.put("partnership", members.county());
        officer.put(path, "\"2-x\"", said).then().statusCode(400).body("errors.pointer", contains("/partnership"));
    }

    @Test
    void a_change_needs_the_version_it_was_made_to() {
        officer.request()
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "X"))
                .patch(path)
                .then()
                .statusCode(428)
                .body("currentVersion", equalTo(1));
        officer.patch(path, "\"2-x\"", Map.of("name", "X"))
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void every_fault_of_a_patch_is_named_at_once() {
        Map<String, Object> patch = new HashMap<>();
        patch.put("name", null);
        patch.put("kind", "guild");
        patch.put("motto", "x");
        officer.patch(path, "\"1-x\"", patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/kind", "/motto"));
    }

    @Test
    void a_code_that_is_taken_is_a_conflict() {
        members.agency(county, "police", "POL");
        officer.patch(path, "\"1-x\"", Map.of("code", "POL")).then().statusCode(409);
    }

    @Test
    void a_dry_run_leaves_it_as_it_was() {
        officer.request()
                .queryParam("dryRun", true)
                .header("If-Match", "\"1-x\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("name", "X"))
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", nullValue())
                .body("name", equalTo("X"));
        officer.get(path).then().body("name", equalTo("Primary Care Trust")).body("version", equalTo(1));
    }

    @Test
    void only_the_partnerships_officers_change_or_delete_it() {
        Map<String, Object> patch = Map.of("name", "X");
        people.agencyOfficer(agency).patch(path, "\"1-x\"", patch).then().statusCode(403);
        people.agencyOfficer(agency).delete(path, "\"1-x\"").then().statusCode(403);
        Api ofADistrict = people.partnershipOfficer(members.district(county));
        ofADistrict.get(path).then().statusCode(200).body("allowed", empty());
        ofADistrict.patch(path, "\"1-x\"", patch).then().statusCode(403);
        Api elsewhere = people.partnershipOfficer(members.county());
        elsewhere.patch(path, "\"1-x\"", patch).then().statusCode(404);
        elsewhere.delete(path, "\"1-x\"").then().statusCode(404);
        Api.anonymous()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path)
                .then()
                .statusCode(401);
    }

    @Test
    void what_nothing_refers_to_is_deleted_and_leaves_a_trace() {
        officer.request().delete(path).then().statusCode(428);
        officer.delete(path, "\"8-x\"").then().statusCode(412);
        officer.delete(path, "\"1-x\"").then().statusCode(204);
        officer.get(path).then().statusCode(404);
        assertThat(database.changesOf(agency))
                .filteredOn(change -> "agency".equals(change.get("row_table")))
                .extracting(change -> change.get("operation"))
                .containsExactly("insert", "delete");
    }

    @Test
    void a_member_is_history_and_ends_instead() {
        members.membership(agency, county);
        officer.delete(path, "\"1-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
    }

    @Test
    void an_agency_with_officers_is_history() {
        members.post(county, agency, "Chief executive");
        officer.delete(path, "\"1-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
    }
}

package org.waymark.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
class ListAgenciesTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county;
    private Api officer;

    @BeforeEach
    void aCounty() {
        county = members.county();
        officer = people.partnershipOfficer(county);
    }

    private void rows(int many) {
        database.run(
                "insert into agency (id, partnership_id, code, name, kind) select gen_random_uuid(), ?::uuid,"
                        + " 'R' || n, 'Row ' || n, 'school' from generate_series(1, ?) n",
                county,
                many);
    }

    @Test
    void a_walk_over_pages_skips_none_and_repeats_none() {
        rows(120);
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var page = officer.request()
                    .queryParam("partnership", county)
                    .queryParam("limit", 50)
                    .queryParam("count", true)
                    .queryParams(next == null ? Map.of() : Map.of("after", next))
                    .get("/agencies")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(120))
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
            if (next == null) {
                assertThat(page.header("Link")).isNull();
            } else {
                assertThat(page.header("Link"))
                        .startsWith("</api/v1/agencies?")
                        .contains("after=" + next, "limit=50", "partnership=" + county)
                        .endsWith(">; rel=\"next\"");
            }
        } while (next != null);
        assertThat(seen).hasSize(120).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_page_costs_the_same_with_one_row_and_with_fifty() {
        String query = "/agencies?limit=50&count=true&partnership=" + county;
        rows(1);
        officer.get(query).then().body("items", hasSize(1));
        List<String> withOne = statements.during(() -> officer.get(query));
        rows(0);
        database.run(
                "insert into agency (id, partnership_id, code, name, kind) select gen_random_uuid(), ?::uuid,"
                        + " 'S' || n, 'Row ' || n, 'school' from generate_series(1, 49) n",
                county);
        List<String> withFifty =
                statements.during(() -> officer.get(query).then().body("items", hasSize(50)));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_page_is_found_by_its_index() {
        rows(2000);
        database.run("analyze agency");
        String plan = database.rows(
                        "explain select * from agency a where a.partnership_id = any (?::uuid[]) and a.id > ?::uuid"
                                + " order by a.id limit 51",
                        "{" + county + "}",
                        UUID.randomUUID().toString())
                .toString();
        assertThat(plan).containsAnyOf("agency_pkey", "agency_partnership").doesNotContain("Seq Scan");
    }

    @Test
    void it_is_narrowed_by_what_an_agency_is() {
        String police = members.agency(county, "police", "POL");
        String probation = officer.made(
                "/agencies",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "PB",
                        "name",
                        "Probation 100% Board",
                        "kind",
                        "probation",
                        "aliases",
                        List.of("Offender Managers"),
                        "activeFrom",
                        "2001-04-01",
                        "activeTo",
                        "2010-03-31"));
        officer.get("/agencies?kind=police").then().body("items.id", contains(police));
        officer.get("/agencies?kind=police&kind=probation").then().body("items", hasSize(2));
        officer.get("/agencies?code=pol").then().body("items.id", contains(police));
        officer.get("/agencies?q=offender").then().body("items.id", contains(probation));
        officer.get("/agencies?q={q}", "100%").then().body("items.id", contains(probation));
        officer.get("/agencies?q={q}", "%").then().body("items.id", contains(probation));
        officer.get("/agencies?activeOn=2010-03-31").then().body("items", hasSize(2));
        officer.get("/agencies?activeOn=2010-04-01").then().body("items.id", contains(police));
        String since = officer.get("/agencies/" + probation).path("updatedAt");
        officer.get("/agencies?updatedSince={since}", since).then().body("items.id", contains(probation));
    }

    @Test
    void it_is_narrowed_to_the_members_of_a_district_on_a_day() {
        String district = members.district(county);
        String member = members.agency(county, "voluntary");
        members.membership(member, district, LocalDate.of(2008, 4, 1));
        String outside = members.agency(county, "fire");
        Api ofTheDistrict = people.partnershipOfficer(district);
        ofTheDistrict.get("/agencies?partnership=" + district).then().body("items.id", contains(member));
        ofTheDistrict
                .get("/agencies?partnership=" + district + "&memberOn=2008-03-31")
                .then()
                .body("items", empty());
        ofTheDistrict.get("/agencies").then().body("items.id", containsInAnyOrder(member, outside));
        ofTheDistrict.get("/agencies?memberOn=2008-03-31").then().statusCode(400);
    }

    @Test
    void nobody_sees_the_agencies_of_another_county() {
        String agency = members.agency(county, "police");
        people.partnershipOfficer(members.county())
                .get("/agencies?partnership=" + county)
                .then()
                .statusCode(200)
                .body("items", empty());
        people.stranger().get("/agencies").then().statusCode(200).body("items", empty());
        people.stranger().get("/agencies/" + agency).then().statusCode(404);
        Api.anonymous().get("/agencies").then().statusCode(401);
    }

    @Test
    void parameters_are_checked_all_at_once_and_a_page_read_again_saves_the_transfer() {
        officer.get("/agencies?kind=guild&colour=red&activeOn=soon&limit=501&partnership=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("?kind", "?colour", "?activeOn", "?limit", "?partnership"));
        officer.get("/agencies?after=nonsense").then().statusCode(400).body("type", endsWith("/bad-cursor"));
        String etag = officer.get("/agencies").header("ETag");
        officer.request().header("If-None-Match", etag).get("/agencies").then().statusCode(304);
        members.agency(county, "fire");
        officer.request().header("If-None-Match", etag).get("/agencies").then().statusCode(200);
    }
}

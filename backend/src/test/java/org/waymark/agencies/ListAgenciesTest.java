package org.waymark.agencies;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ListAgenciesTest {
    @Inject
    People people;

    @Inject
    Members members;

    private String county;
    private Api officer;

    @BeforeEach
    void aCounty() {
        county = members.county();
        officer = people.partnershipOfficer(county);
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

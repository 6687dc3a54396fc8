package org.waymark.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class GroupMembersTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Statements statements;

    private String county;
    private String agency;
    private Api officer;

    @BeforeEach
    void aCounty() {
        county = members.county();
        agency = members.member(county, "police");
        officer = people.partnershipOfficer(county);
    }

    private String group(List<Map<String, Object>> seats) {
        return "/groups/"
                + officer.made(
                        "/groups",
                        Map.of("partnership", county, "code", "B", "name", "Board", "kind", "board", "seats", seats))
                + "/members";
    }

    @Test
    void a_seat_is_resolved_to_who_holds_it_on_the_day() {
        String ana = members.person(county, agency, "Ana Hale");
        String ben = members.person(county, agency, "Ben Ward");
        String path = group(List.of(
                Map.of("role", "Chair", "officer", ana, "chair", true, "to", "2009-03-31"),
                Map.of("role", "Chair", "officer", ben, "chair", true, "from", "2009-04-01"),
                Map.of("agency", agency, "statutory", true)));
        officer.get(path + "?on=2009-03-31")
                .then()
                .statusCode(200)
                .body("items.role", contains(equalTo("Chair"), nullValue()))
                .body("items[0].officer.name", equalTo("Ana Hale"))
                .body("items[1].officer", nullValue())
                .body("items.vacant", contains(false, true))
                .body("items[1].agency.id", equalTo(agency))
                .body("items[1].statutory", equalTo(true));
        officer.get(path + "?on=2009-04-01").then().body("items[0].officer.name", equalTo("Ben Ward"));
        officer.get(path).then().body("items[0].officer.name", equalTo("Ben Ward"));
    }

    @Test
    void a_seat_whose_holder_has_left_is_vacant_from_the_day_after() {
        String ana = members.person(county, agency, "Ana Hale");
        officer.patch("/officers/" + ana, "\"1-x\"", Map.of("leftOn", "2009-03-31"));
        String path = group(List.of(Map.of("role", "Chair", "officer", ana)));
        officer.get(path + "?on=2009-03-31")
                .then()
                .body("items.vacant", contains(false))
                .body("items[0].officer.id", equalTo(ana));
        officer.get(path + "?on=2009-04-01")
                .then()
                .body("items.vacant", contains(true))
                .body("items[0].officer", nullValue());
    }

    @Test
    void they_come_in_pages_in_the_order_of_the_seats_at_the_same_cost() {
        List<Map<String, Object>> seats = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> Map.<String, Object>of("role", "Seat " + number))
                .toList();
        String path = group(seats);
        String next = officer.get(path + "?count=true")
                .then()
                .body("items", hasSize(50))
                .body("total", equalTo(51))
                .extract()
                .path("next");
        officer.get(path + "?after=" + next)
                .then()
                .body("items.role", contains("Seat 51"))
                .body("next", nullValue());
        List<String> withOne = statements.during(() -> officer.get(path + "?limit=1"));
        List<String> withFifty = statements.during(() -> officer.get(path + "?limit=50"));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void those_who_see_the_group_see_who_sits_on_it() {
        String path = group(List.of());
        people.agencyOfficer(agency).get(path).then().statusCode(200);
        people.stranger().get(path).then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
        officer.get(path + "?on=yesterday").then().statusCode(400);
        officer.get(path + "?at=2009-03-31").then().statusCode(400);
    }
}

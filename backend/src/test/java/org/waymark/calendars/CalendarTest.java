package org.waymark.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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

/** What every write refuses and leaves in the record is tested with those of the other collections. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarTest {
    private static final Map<String, Object> AUTUMN =
            Map.of("name", "Autumn term 2026", "start", "2026-09-02", "end", "2026-12-18");
    private static final Map<String, Object> SPRING =
            Map.of("name", "Spring term 2027", "start", "2027-01-04", "end", "2027-03-25");

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

    private Map<String, Object> terms(Object... terms) {
        return Map.of(
                "partnership",
                county,
                "name",
                "School terms",
                "kind",
                "terms",
                "reporting",
                true,
                "terms",
                List.of(terms));
    }

    private static Map<String, Object> with(Map<String, Object> said, String field, Object value) {
        Map<String, Object> both = new HashMap<>(said);
        both.put(field, value);
        return both;
    }

    private String periods(String query) {
        return "/calendars/periods?partnership=" + county + query;
    }

    @Test
    void a_partnership_without_a_calendar_reports_by_quarters_of_the_financial_year() {
        officer.get(periods("&from=2026-04-01&to=2026-12-31"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("quarters"))
                .body("periods.label", contains("Q1 2026/27", "Q2 2026/27", "Q3 2026/27"))
                .body("periods[0].start", equalTo("2026-04-01"))
                .body("periods[0].end", equalTo("2026-06-30"));
    }

    @Test
    void terms_come_in_the_order_of_their_days_and_are_what_the_partnership_reports_by() {
        String id = officer.made("/calendars", terms(SPRING, AUTUMN));
        officer.get("/calendars/" + id)
                .then()
                .statusCode(200)
                .body("terms.name", contains("Autumn term 2026", "Spring term 2027"))
                .body("yearBegins", equalTo(4))
                .body("allowed", contains("edit"));
        officer.get(periods("&from=2026-04-01&to=2026-12-31"))
                .then()
                .body("kind", equalTo("terms"))
                .body("periods.label", contains("Autumn term 2026"));
    }

    @Test
    void a_calendar_that_is_not_reported_by_changes_no_period() {
        officer.made("/calendars", with(terms(AUTUMN), "reporting", false));
        officer.get(periods("")).then().body("kind", equalTo("quarters")).body("current", notNullValue());
    }

    @Test
    void a_partnership_reports_by_one_calendar() {
        officer.made("/calendars", terms(AUTUMN));
        officer.post("/calendars", with(terms(AUTUMN), "name", "Another"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/conflict"));
    }

    @Test
    void a_term_may_be_moved_into_the_days_of_one_that_is_left_out() {
        String id = officer.made("/calendars", terms(AUTUMN, SPRING));
        Map<String, Object> longer = Map.of("name", "Autumn 2026", "start", "2026-09-01", "end", "2027-01-10");
        officer.patch("/calendars/" + id, "\"1-x\"", Map.of("terms", List.of(longer)))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("terms.name", contains("Autumn 2026"));
        assertThat(database.changesOf(id))
                .last()
                .satisfies(change -> assertThat(change)
                        .containsEntry("fields", List.of("terms"))
                        .containsEntry("version", 2L));
    }

    @Test
    void terms_that_overlap_or_end_before_they_begin_are_refused_where_they_stand() {
        Map<String, Object> inside = Map.of("name", "Half of it", "start", "2026-12-18", "end", "2026-12-20");
        officer.post("/calendars", terms(AUTUMN, inside))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/terms/1/start"))
                .body("errors.code", contains("overlaps"));
        officer.post("/calendars", terms(with(AUTUMN, "end", "2026-09-01")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/terms/0/end"));
    }

    @Test
    void terms_belong_to_a_calendar_of_terms_which_has_at_least_one() {
        officer.post("/calendars", terms()).then().statusCode(400).body("errors.code", contains("required"));
        officer.post("/calendars", with(terms(AUTUMN), "kind", "half-years"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-terms"));
        officer.post("/calendars", with(with(terms(AUTUMN), "yearBegins", 13), "kind", "quarters"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/yearBegins"));
    }

    @Test
    void it_stays_with_its_partnership() {
        String id = officer.made("/calendars", terms(AUTUMN));
        officer.patch("/calendars/" + id, "\"1-x\"", Map.of("partnership", members.county()))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/partnership"));
    }

    @Test
    void once_it_is_deleted_the_quarters_hold_again() {
        String id = officer.made("/calendars", terms(AUTUMN));
        officer.delete("/calendars/" + id, "\"1-x\"").then().statusCode(204);
        officer.get(periods("")).then().body("kind", equalTo("quarters"));
    }

    @Test
    void a_member_reads_the_calendars_and_another_partnership_knows_none() {
        String id = officer.made("/calendars", terms(AUTUMN));
        Api member = people.agencyOfficer(members.member(county, "school"));
        member.get("/calendars?partnership=" + county)
                .then()
                .body("items", hasSize(1))
                .body("items[0].allowed", empty());
        member.get(periods("")).then().statusCode(200);
        Api elsewhere = people.partnershipOfficer(members.county());
        elsewhere.get("/calendars").then().body("items.id", not(hasItem(id)));
        elsewhere.get("/calendars/" + id).then().statusCode(404);
        elsewhere.get(periods("")).then().statusCode(400).body("errors.pointer", contains("?partnership"));
    }

    @Test
    void periods_are_asked_of_one_partnership_and_not_of_a_century() {
        officer.get("/calendars/periods").then().statusCode(400).body("errors.pointer", contains("?partnership"));
        officer.get(periods("&from=2026-04-02&to=2026-04-01")).then().statusCode(400);
        officer.get(periods("&from=1926-04-01&to=2026-04-01"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("too-long"));
    }

    @Test
    void periods_of_the_first_and_the_last_year_are_periods_too() {
        officer.get(periods("&to=0001-03-31")).then().statusCode(200).body("periods.start", hasItem("0001-01-01"));
        officer.get(periods("&from=9999-04-01&to=9999-06-30"))
                .then()
                .statusCode(200)
                .body("periods.end", contains("9999-06-30"));
        officer.get(periods("&to=-999999999-01-01")).then().statusCode(400).body("errors.pointer", contains("?to"));
        officer.get(periods("&from=-999999999-01-01")).then().statusCode(400);
    }
}

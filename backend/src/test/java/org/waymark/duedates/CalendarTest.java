package org.waymark.duedates;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What a calendar program reads at a secret address. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarTest {
    @Inject
    OwedDates owed;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private OwedDates.Made made =
            new OwedDates.Made("", "", "", new UUID(0, 0), new UUID(0, 0), Api.as("nobody"), Api.as("nobody"));

    @BeforeEach
    void somebody_who_owes_something() {
        made = owed.made();
    }

    private static List<VEvent> events(String address) {
        Response answer = OwedDates.fetched(address);
        answer.then().statusCode(200).contentType("text/calendar; charset=utf-8");
        try {
            return new CalendarBuilder()
                    .build(new StringReader(answer.asString()))
                    .getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }

    private static String said(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    private static List<String> said(String address, String property) {
        return events(address).stream().map(event -> said(event, property)).toList();
    }

    @Test
    void a_due_date_is_a_whole_day_with_what_it_is_about() {
        String action = made.action("1.1", "By Sept 2031", made.byPolice());
        String text = OwedDates.fetched(OwedDates.address(made.constable(), made.police()))
                .asString();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("\r\nVERSION:2.0\r\n", "\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
                .contains("\r\nDTSTART;VALUE=DATE:20310930\r\n")
                .contains("\r\nUID:action-" + action + "@waymark\r\n")
                .contains("\r\nSUMMARY:1.1 Walk to school\\, safely\\; 1.1\r\n")
                .contains("\r\nTRANSP:TRANSPARENT\r\n");
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .as("lines of 75 octets at most")
                .satisfies(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n"))
                        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75)));
        String address = OwedDates.address(made.constable(), made.police());
        assertThat(said(address, "DESCRIPTION"))
                .singleElement()
                .satisfies(words -> assertThat(words.lines().toList())
                        .startsWith("Priority 1 Priority 1")
                        .contains("Written in the plan: By Sept 2031")
                        .anyMatch(line -> line.endsWith("/actions/" + action)));
        assertThat(said(address, "URL"))
                .singleElement()
                .satisfies(url -> assertThat(url).endsWith("/actions/" + action));
    }

    @Test
    void an_agency_owes_what_it_leads_or_supports_with_the_milestones_not_done() {
        made.action("1.1", "15 March 2031", made.byPolice());
        Map<String, Object> more = new HashMap<>(made.byPolice());
        more.put(
                "milestones",
                List.of(
                        Map.of("text", "Doors open", "timescale", Map.of("text", "May 2030")),
                        Map.of(
                                "text",
                                "Lease signed",
                                "timescale",
                                Map.of("text", "May 2029"),
                                "doneOn",
                                "2026-05-01")));
        String second = made.action("1.2", null, more);
        made.action("1.2a", "June 2030", Map.of("parent", second));
        made.action("1.3", "15 March 2031", Map.of());
        made.action("1.4", "TBC", made.byPolice());
        assertThat(said(OwedDates.address(made.constable(), made.police()), "SUMMARY"))
                .containsExactly(
                        "1.2 Doors open", "1.2a Walk to school, safely; 1.2a", "1.1 Walk to school, safely; 1.1");
    }

    @Test
    void an_officer_owes_what_they_lead_and_the_milestones_that_are_theirs() {
        String led = made.action("1.1", "15 March 2031", made.byPost());
        made.action("1.1a", "16 March 2031", Map.of("parent", led));
        made.action(
                "1.2",
                "17 March 2031",
                Map.of(
                        "milestones",
                        List.of(
                                Map.of("text", "Mine", "timescale", Map.of("text", "May 2031"), "officer", made.post()),
                                Map.of("text", "Not mine", "timescale", Map.of("text", "May 2031")))));
        assertThat(said(OwedDates.address(made.constable(), null), "SUMMARY"))
                .containsExactly("1.1 Walk to school, safely; 1.1", "1.1a Walk to school, safely; 1.1a", "1.2 Mine");
    }

    @Test
    void what_has_ended_or_stands_in_a_closed_plan_is_owed_no_more() {
        String action = made.action("1.1", "15 March 2031", made.byPolice());
        String address = OwedDates.address(made.constable(), made.police());
        assertThat(events(address)).hasSize(1);
        made.officer()
                .post("/actions/" + action + "/transitions", Map.of("to", "ended", "reason", "Done elsewhere"))
                .then()
                .statusCode(200);
        assertThat(events(address)).isEmpty();
        made.action("1.2", "15 March 2031", made.byPolice());
        assertThat(events(address)).hasSize(1);
        database.run("update plan set status = 'closed', closed_on = date '2026-01-01' where id = ?", made.plan());
        assertThat(events(address)).isEmpty();
    }

    @Test
    void a_change_keeps_the_identifier_and_raises_the_sequence() {
        String action = made.action("1.1", "15 March 2031", made.byPolice());
        String address = OwedDates.address(made.constable(), made.police());
        assertThat(said(address, "SEQUENCE")).containsExactly("1");
        String before = said(address, "LAST-MODIFIED").getFirst();
        Response first = OwedDates.fetched(address);
        assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=900");
        Api.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        made.officer()
                .patch("/actions/" + action, "\"1-x\"", Map.of("timescale", Map.of("text", "16 March 2031")))
                .then()
                .statusCode(200);
        Api.anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get(address)
                .then()
                .statusCode(200);
        assertThat(said(address, "SEQUENCE")).containsExactly("2");
        assertThat(said(address, "UID")).containsExactly("action-" + action + "@waymark");
        assertThat(said(address, "DTSTART")).containsExactly("20310316");
        assertThat(said(address, "LAST-MODIFIED").getFirst()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void nobodys_name_stands_in_it() {
        String person = members.person(made.county(), made.police(), "Quilla Marchetti");
        Map<String, Object> more = new HashMap<>(made.byPolice());
        more.put("leadOfficers", Map.of("state", "set", "items", List.of(Map.of("officer", person, "role", "lead"))));
        made.action("1.1", "15 March 2031", more);
        Api herself = people.agencyOfficer(made.police(), person);
        assertThat(OwedDates.fetched(OwedDates.address(herself, null)).asString())
                .contains("20310315")
                .doesNotContain("Quilla");
        assertThat(OwedDates.fetched(OwedDates.address(herself, made.police())).asString())
                .contains("20310315")
                .doesNotContain("Quilla");
    }

    @Test
    void it_stops_when_the_grant_ends() {
        made.action("1.1", "15 March 2031", made.byPolice());
        String agencys = OwedDates.address(made.constable(), made.police());
        String own = OwedDates.address(made.constable(), null);
        OwedDates.fetched(agencys).then().statusCode(200);
        database.run("delete from access_grant where agency_id = ?::uuid", made.police());
        OwedDates.fetched(agencys).then().statusCode(404);
        OwedDates.fetched(own).then().statusCode(404);
    }

    @Test
    void what_its_owner_may_read_no_more_is_not_in_it() {
        made.action("1.1", "15 March 2031", made.byPolice());
        String address = OwedDates.address(made.constable(), made.police());
        database.run("update membership set valid_to = current_date - 1 where agency_id = ?::uuid", made.police());
        assertThat(events(address)).isEmpty();
    }

    @Test
    void an_address_that_was_never_made_is_not_there() {
        OwedDates.fetched("/calendar/" + "x".repeat(43) + ".ics").then().statusCode(404);
    }

    @Test
    void fifty_dates_cost_as_many_statements_as_one() {
        made.action("1.0", "15 March 2031", made.byPolice());
        String address = OwedDates.address(made.constable(), made.police());
        int one = statements.during(() -> OwedDates.fetched(address)).size();
        for (int i = 1; i < 50; i++) {
            made.action("1." + i, "15 March 2031", made.byPolice());
        }
        assertThat(events(address)).hasSize(50);
        assertThat(statements.during(() -> OwedDates.fetched(address)))
                .hasSize(one)
                .hasSize(2);
    }
}

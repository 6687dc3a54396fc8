package org.waymark.actions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

/** What filters actions narrows them further with every filter that is added. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FilterActionsTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    private UUID police = new UUID(0, 0);
    private UUID health = new UUID(0, 0);
    private UUID sergeant = new UUID(0, 0);
    private UUID nurse = new UUID(0, 0);
    private UUID board = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);
    private LocalDate today = LocalDate.EPOCH;
    private Api officer = Api.as("");

    /**
     * 1.1: led by the police with the health, late, the sergeant's, watched by the board. 1.2: led by the health, due in
     * ten days, the nurse's. 1.3: led by the police, to be confirmed. 2.1: led by the health with the police, late, the
     * sergeant's. 1.1a stands under 1.1 without leads of its own, late.
     */
    @BeforeEach
    void five_actions() {
        String county = members.county();
        today = LocalDate.now(ZoneId.of("Europe/London"));
        police = UUID.fromString(members.member(county, "police"));
        health = UUID.fromString(members.member(county, "health"));
        sergeant = UUID.fromString(members.post(county, police.toString(), "Sergeant"));
        nurse = UUID.fromString(members.post(county, health.toString(), "Nurse"));
        board = UUID.fromString(members.group(county, "board"));
        plan = plans.plan(county);
        first = plans.priority(plan, "1");
        second = plans.priority(plan, "2");
        officer = people.partnershipOfficer(county);
        UUID above = action(first, null, "1.1", -1, police, health, sergeant, board);
        action(first, null, "1.2", 10, health, null, nurse, null);
        action(first, null, "1.3", null, police, null, null, null);
        action(second, null, "2.1", -1, health, police, sergeant, null);
        action(first, above, "1.1a", -1, null, null, null, null);
    }

    private UUID action(
            UUID priority,
            @Nullable UUID parent,
            String ref,
            @Nullable Integer days,
            @Nullable UUID lead,
            @Nullable UUID supporting,
            @Nullable UUID person,
            @Nullable UUID group) {
        Timescale when = days == null
                ? new Timescale(OpenState.UNCONFIRMED, "tbc", null, null, null, null, null)
                : new Timescale(OpenState.SET, "then", TimescaleKind.DUE, null, today.plusDays(days), null, null);
        List<AgencyLeadInput> agencies = java.util.stream.Stream.of(
                        place(lead, LeadRole.LEAD), place(supporting, LeadRole.SUPPORTING))
                .flatMap(List::stream)
                .toList();
        return plans.action(new ActionInput(
                priority,
                parent,
                null,
                ref,
                Open.set("Do " + ref),
                null,
                when,
                List.of(),
                agencies.isEmpty() ? AgencyLeadsInput.NONE : new AgencyLeadsInput(OpenState.SET, null, agencies),
                person == null
                        ? LeadsInput.NONE
                        : new LeadsInput(OpenState.SET, null, List.of(new LeadInput(person, null, LeadRole.LEAD))),
                group == null ? MonitoringInput.NONE : new MonitoringInput(OpenState.SET, null, List.of(group), null),
                List.of(),
                null,
                List.of()));
    }

    private static List<AgencyLeadInput> place(@Nullable UUID agency, LeadRole role) {
        return agency == null
                ? List.of()
                : List.of(new AgencyLeadInput(agency, role, AssignmentState.ACCEPTED, true, null));
    }

    private ValidatableResponse listed(String query) {
        String asked = query.replace("POLICE", police.toString())
                .replace("HEALTH", health.toString())
                .replace("SERGEANT", sergeant.toString())
                .replace("NURSE", nurse.toString())
                .replace("BOARD", board.toString())
                .replace("FIRST", first.toString())
                .replace("SECOND", second.toString())
                .replace("TODAY", today.toString())
                .replace("SOON", today.plusDays(30).toString());
        return officer.get("/actions?sort=ref&count=true&plan=" + plan + "&" + asked)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "agency=POLICE, 1.1 1.1a 1.3 2.1",
        "agency=POLICE&role=lead, 1.1 1.1a 1.3",
        "agency=POLICE&role=supporting, 2.1",
        "agency=POLICE&agency=HEALTH&role=lead, 1.1 1.1a 1.2 1.3 2.1",
        "agency=POLICE&overdue=true, 1.1 1.1a 2.1",
        "agency=POLICE&role=lead&overdue=true, 1.1 1.1a",
        "agency=POLICE&role=lead&overdue=true&parent=none, 1.1",
        "agency=POLICE&role=lead&overdue=false, 1.3",
        "agency=POLICE&unconfirmed=true, 1.3",
        "agency=HEALTH&unconfirmed=true, ''",
        "agency=HEALTH&dueFrom=TODAY&dueTo=SOON, 1.2",
        "agency=HEALTH&role=lead&priority=SECOND, 2.1",
        "officer=SERGEANT, 1.1 1.1a 2.1",
        "officer=SERGEANT&officer=NURSE, 1.1 1.1a 1.2 2.1",
        "officer=SERGEANT&priority=FIRST, 1.1 1.1a",
        "officer=SERGEANT&agency=HEALTH&role=lead, 2.1",
        "officer=NURSE&overdue=true, ''",
        "group=BOARD, 1.1",
        "group=BOARD&agency=HEALTH&role=supporting&overdue=true, 1.1",
        "group=BOARD&agency=HEALTH&role=lead, ''",
        "priority=FIRST&overdue=true, 1.1 1.1a",
        "priority=FIRST&priority=SECOND&overdue=true&officer=SERGEANT&agency=POLICE&role=supporting, 2.1",
        "dueTo=TODAY, 1.1 1.1a 2.1",
        "unconfirmed=false&dueFrom=TODAY, 1.2",
        "q=do&priority=SECOND, 2.1",
        "updatedSince=2020-01-01T00:00:00Z&agency=POLICE&role=lead&unconfirmed=true, 1.3",
        "ended=true&agency=POLICE, ''",
    })
    void filters_are_taken_together(String query, String refs) {
        List<String> expected = refs.isEmpty() ? List.of() : List.of(refs.split(" "));
        ValidatableResponse answer = listed(query).body("total", equalTo(expected.size()));
        if (expected.isEmpty()) {
            answer.body("items", empty());
        } else {
            answer.body("items.ref", contains(expected.toArray()));
        }
    }

    @Test
    void what_changed_since_is_what_changed_since() {
        Instant before = Instant.parse(officer.get("/actions?plan=" + plan + "&sort=-updatedAt&limit=1")
                .path("items[0].updatedAt"));
        listed("updatedSince=" + before.plusMillis(1)).body("items", empty());
        String id = listed("q=1.2").extract().path("items[0].id");
        officer.patch("/actions/" + id, officer.get("/actions/" + id).header("ETag"), java.util.Map.of("note", "Asked"))
                .then()
                .statusCode(200);
        listed("updatedSince=" + before.plusMillis(1)).body("items.ref", contains("1.2"));
        listed("agency=POLICE&updatedSince=" + before.plusMillis(1)).body("items", empty());
    }
}

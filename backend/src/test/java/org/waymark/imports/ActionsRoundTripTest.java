package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.actions.ActionInput;
import org.waymark.actions.MilestoneInput;
import org.waymark.actions.MonitoringInput;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.testing.ActionTable;
import org.waymark.testing.Api;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleInput;
import org.waymark.timescales.Timescales;

/** Whatever a plan holds: a table of it, sent back as it came, creates, changes and removes nothing. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ActionsRoundTripTest {
    private static final List<String> WORDS = List.of(
            "Train carers",
            "=SUM(A1)",
            "'quoted",
            "+44",
            "-5",
            "@all",
            "\ttab first",
            "TBC",
            "TBC: perhaps",
            "tbc",
            "line one\nline two",
            "line one\r\nline two",
            "  spaces around  ",
            "a | when: never",
            "#abcdef looks like a code",
            "1.10",
            "_x000D_",
            "comma, \"quote\"; semicolon",
            "\uD83D\uDE00 é …",
            "(in brackets)",
            "\u0001 control");

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    LargePlan large;

    private Random random = new Random(0);
    private List<UUID> agencies = List.of();
    private List<UUID> officers = List.of();
    private List<UUID> groups = List.of();

    private void comesBack(Api officer, String plan, int actions) {
        ActionTable table = new ActionTable(officer, plan);
        for (String form : List.of("csv", "xlsx", "ndjson")) {
            String type = switch (form) {
                case "csv" -> ActionTable.CSV;
                case "xlsx" -> ActionTable.XLSX;
                default -> "application/x-ndjson";
            };
            JsonPath result =
                    table.compare(type, table.exported(form)).extract().jsonPath();
            assertThat(result.getList("result.comparison")).as(form).isEmpty();
            assertThat(result.getList("result.problems")).as(form).isEmpty();
            assertThat(result.getInt("result.changes.unchanged")).as(form).isEqualTo(actions);
            String loaded = table.compare(type, table.exported(form)).extract().path("id");
            table.load(loaded, Map.of()).body("state", equalTo("done")).body("result.comparison", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_plan_made_at_random_comes_back_as_it_went(long seed) {
        random = new Random(seed);
        String county = members.county();
        String agency = members.member(county, "council");
        agencies = List.of(UUID.fromString(agency), UUID.fromString(members.member(county, "health")));
        officers = List.of(
                UUID.fromString(members.post(county, agency, "Head of Care; (and more)")),
                UUID.fromString(members.person(county, agency, "Same Name")),
                UUID.fromString(members.person(county, agency, "Same Name")));
        groups = List.of(UUID.fromString(members.group(county, "board")));
        UUID plan = plans.plan(county);
        List<UUID> priorities = List.of(plans.priority(plan, "1"), plans.priority(plan, "1"), plans.priority(plan, ""));
        List<UUID> top = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int at = i;
            UUID priority = priorities.get(i % priorities.size());
            UUID parent = i < 6 ? null : top.get(i % priorities.size());
            UUID made = plans.action(random(priority, parent, at));
            if (i < 6) {
                top.add(made);
            }
        }
        comesBack(people.partnershipOfficer(county), plan.toString(), 12);
    }

    @Test
    void texts_too_long_for_a_cell_come_back_as_they_went() {
        String county = members.county();
        UUID plan = plans.plan(county);
        ActionInput plain = Plans.actionInput(plans.priority(plan, "1"), "1.1");
        plans.action(new ActionInput(
                plain.priority(),
                null,
                null,
                "1.1",
                plain.title(),
                "=" + "word ".repeat(9000),
                Timescale.NONE,
                List.of(),
                AgencyLeadsInput.NONE,
                LeadsInput.NONE,
                MonitoringInput.NONE,
                List.of(),
                "\u0002".repeat(6000),
                List.of()));
        comesBack(people.partnershipOfficer(county), plan.toString(), 1);
    }

    @Test
    void a_plan_as_large_as_a_county_has_comes_back_as_it_went() {
        String county = members.county();
        String agency = members.member(county, "health");
        members.member(county, "police");
        members.post(county, agency, "Head of Care");
        String plan = large.made(county, 10, 60).toString();
        comesBack(people.partnershipOfficer(county), plan, 600);
    }

    private ActionInput random(UUID priority, @Nullable UUID parent, int at) {
        return new ActionInput(
                priority,
                parent,
                null,
                random.nextInt(4) == 0 ? "1.1" : "1." + at,
                random.nextBoolean() ? Open.set(word()) : Open.unconfirmed(random.nextBoolean() ? null : word()),
                maybe(),
                timescale(),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new MilestoneInput(
                                null,
                                maybe(),
                                timescale(),
                                random.nextBoolean() ? null : any(officers),
                                random.nextBoolean() ? null : LocalDate.of(2026, 1, 31)))
                        .toList(),
                agencies(),
                officers(),
                monitoring(),
                List.of(),
                maybe(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new ExternalId("sys:tem", "A-" + at), new ExternalId("b", "x: " + at)));
    }

    private Timescale timescale() {
        OpenState state = random.nextInt(3) == 0 ? OpenState.UNCONFIRMED : null;
        String text = random.nextInt(4) == 0
                ? null
                : List.of("By Sept 2009", "TBC", "Quarterly", "TBC: Sept 2009", "9/09", word())
                        .get(random.nextInt(6));
        return new TimescaleInput(state, text).read(Timescales.usual());
    }

    private AgencyLeadsInput agencies() {
        return switch (random.nextInt(4)) {
            case 0 -> AgencyLeadsInput.NONE;
            case 1 -> new AgencyLeadsInput(OpenState.SET, word(), List.of());
            case 2 -> new AgencyLeadsInput(OpenState.UNCONFIRMED, maybe(), List.of());
            default ->
                new AgencyLeadsInput(
                        random.nextBoolean() ? OpenState.SET : OpenState.UNCONFIRMED,
                        maybe(),
                        List.of(
                                new AgencyLeadInput(
                                        agencies.get(0), LeadRole.SUPPORTING, AssignmentState.DECLINED, false, "No"),
                                new AgencyLeadInput(
                                        agencies.get(1), LeadRole.LEAD, AssignmentState.ACCEPTED, true, null)));
        };
    }

    private LeadsInput officers() {
        return random.nextInt(3) == 0
                ? LeadsInput.NONE
                : new LeadsInput(
                        random.nextBoolean() ? OpenState.SET : OpenState.UNCONFIRMED,
                        maybe(),
                        List.of(
                                new LeadInput(any(officers), null, LeadRole.LEAD),
                                new LeadInput(null, any(groups), LeadRole.SUPPORTING)));
    }

    private MonitoringInput monitoring() {
        return random.nextInt(3) == 0
                ? MonitoringInput.NONE
                : new MonitoringInput(
                        random.nextBoolean() ? OpenState.SET : OpenState.UNCONFIRMED,
                        maybe(),
                        random.nextBoolean() ? List.of() : groups,
                        word());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private @Nullable String maybe() {
        return random.nextInt(3) == 0 ? null : word();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}

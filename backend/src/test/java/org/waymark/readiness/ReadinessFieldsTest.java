package org.waymark.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionInput;
import org.waymark.actions.CrossReferenceInput;
import org.waymark.actions.CrossReferenceKind;
import org.waymark.actions.MilestoneInput;
import org.waymark.actions.MonitoringInput;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.Frequency;
import org.waymark.indicators.IndicatorInput;
import org.waymark.indicators.IndicatorService;
import org.waymark.kernel.Open;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.LeadsInput;
import org.waymark.leads.OwnersInput;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.Timescales;

/** What is found in each part of a plan, and the very field at which it is said to stand. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadinessFieldsTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    IndicatorService indicators;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_plan() {
        county = members.county();
        plan = plans.plan(county);
        officer = people.partnershipOfficer(county);
    }

    /** "code type pointer" of each finding with one of these codes. */
    private List<String> found(String... codes) {
        return officer.get("/plans/" + plan + "/readiness?limit=500&code=" + String.join("&code=", codes))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.collect { it.code + ' ' + it.where.type + ' ' + it.where.pointer }");
    }

    private UUID priority(String ref, @Nullable String outcome, PlacedIndicatorInput... places) {
        return plans.priority(new PriorityInput(
                plan,
                null,
                ref,
                Open.set("Priority " + ref),
                LeadsInput.NONE,
                outcome,
                null,
                Open.NONE,
                List.of(),
                List.of(),
                null,
                null,
                List.of(places),
                null,
                List.of(),
                null));
    }

    private UUID indicator(Open title, List<String> references, @Nullable String source, @Nullable UUID contact) {
        return plans.system(() -> indicators.add(new IndicatorInput(
                UUID.fromString(county),
                null,
                null,
                title,
                Open.NONE,
                references,
                null,
                null,
                null,
                null,
                source == null ? null : Frequency.ANNUAL,
                null,
                source,
                OwnersInput.NONE,
                Open.NONE,
                contact,
                DefinitionStatus.DEFINED,
                List.of(),
                null,
                null,
                false,
                null,
                List.of())));
    }

    private UUID action(UUID priority, String when, MilestoneInput... milestones) {
        return plans.action(new ActionInput(
                priority,
                null,
                null,
                "1.1",
                Open.set("Act"),
                null,
                when.isEmpty() ? Timescale.NONE : Timescales.usual().read(when),
                List.of(milestones),
                AgencyLeadsInput.NONE,
                LeadsInput.NONE,
                MonitoringInput.NONE,
                List.of(
                        new CrossReferenceInput("see 8", CrossReferenceKind.PRIORITY, "8", null),
                        new CrossReferenceInput("see 9", CrossReferenceKind.PRIORITY, "9", null)),
                null,
                List.of()));
    }

    private static MilestoneInput milestone(String when, @Nullable UUID officer) {
        return new MilestoneInput(
                null,
                "Step",
                when.isEmpty() ? Timescale.NONE : Timescales.usual().read(when),
                officer,
                null);
    }

    @Test
    void a_plan_without_priorities_is_listed_and_no_field_holds_them() {
        assertThat(found("no-priorities")).containsExactly("no-priorities plan null");
        priority("1", null);
        assertThat(found("no-priorities")).isEmpty();
        assertThat(found("no-contact", "no-actions"))
                .containsExactly("no-contact plan /contact", "no-actions priority null");
    }

    @Test
    void a_priority_that_serves_an_outcome_is_asked_for_the_whole_template() {
        priority("1", "stay-safe");
        priority("SMP1", null);
        assertThat(found("no-population", "no-conditions", "no-story", "no-indicators"))
                .containsExactly(
                        "no-conditions priority /conditions",
                        "no-indicators priority /indicators",
                        "no-population priority /population",
                        "no-story priority /story");
    }

    @Test
    void an_indicator_without_source_or_definition_is_listed_once_though_two_priorities_use_it() {
        UUID bare = indicator(Open.unconfirmed("Safe?"), List.of(), null, null);
        UUID national = indicator(Open.set("National"), List.of("NI 70"), "Survey", null);
        priority("1", "stay-safe", place(national, Open.NONE), place(bare, Open.unconfirmed("Safer?")));
        priority("2", "stay-safe", place(bare, Open.NONE));
        assertThat(found("no-source", "no-definition", "no-frequency", "indicator-title-unconfirmed"))
                .containsExactly(
                        "indicator-title-unconfirmed indicator /title",
                        "no-definition indicator /definition",
                        "no-frequency indicator /frequency",
                        "no-source indicator /source");
        assertThat(found("wording-unconfirmed")).containsExactly("wording-unconfirmed priority /indicators/1/wording");
    }

    private static PlacedIndicatorInput place(UUID indicator, Open wording) {
        return new PlacedIndicatorInput(indicator, null, wording, null);
    }

    @Test
    void a_milestone_is_found_in_its_actions_input_by_its_place_there() {
        UUID action = action(
                priority("1", null),
                "",
                milestone("June 2009", null),
                milestone("TBC", null),
                milestone("", null),
                milestone("10/11", null));
        assertThat(found("timescale-unconfirmed", "no-timescale", "doubtful-timescale"))
                .containsExactly(
                        "timescale-unconfirmed milestone /milestones/1/timescale",
                        "no-timescale milestone /milestones/2/timescale",
                        "doubtful-timescale milestone /milestones/3/timescale");
        assertThat(officer.get("/plans/" + plan + "/readiness?code=no-timescale")
                        .jsonPath()
                        .getList("items.collect { it.where.id + ' ' + it.where.field }"))
                .containsExactly(action + " timescale");
    }

    @Test
    void a_milestone_without_a_date_of_its_own_is_due_when_its_action_is() {
        action(priority("1", null), "March 2010", milestone("", null));
        assertThat(found("no-timescale")).isEmpty();
    }

    @Test
    void two_references_to_nothing_in_one_action_are_two_matters() {
        action(priority("1", null), "March 2010");
        assertThat(officer.get("/plans/" + plan + "/readiness?code=reference-without-target")
                        .jsonPath()
                        .getList("items.id"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_officer_who_has_left_is_found_wherever_the_plan_still_names_them() {
        String agency = members.member(county, "health");
        UUID leaver = UUID.fromString(members.post(county, agency, "Head of Play"));
        UUID priority = priority("1", null, place(indicator(Open.set("Play"), List.of(), "Survey", leaver), Open.NONE));
        UUID action = action(priority, "March 2010", milestone("June 2009", leaver), milestone("July 2009", leaver));
        database.run("update plan set contact_id = ? where id = ?", leaver, plan);
        assertThat(found("plan-contact-left", "contact-left", "milestone-officer-left"))
                .isEmpty();
        database.run("update officer set left_on = '2009-05-01' where id = ?", leaver);
        database.run("update milestone set done_on = '2009-06-01' where action_id = ? and ordinal = 0", action);
        assertThat(found("plan-contact-left", "contact-left", "milestone-officer-left"))
                .containsExactly(
                        "plan-contact-left plan /contact",
                        "contact-left indicator /contact",
                        "milestone-officer-left milestone /milestones/1/officer");
    }
}

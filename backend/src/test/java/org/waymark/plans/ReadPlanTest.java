package org.waymark.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.indicators.DefinitionStatus;
import org.waymark.indicators.IndicatorInput;
import org.waymark.indicators.IndicatorService;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Refusal;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.leads.OwnerInput;
import org.waymark.leads.OwnersInput;
import org.waymark.priorities.Conditions;
import org.waymark.priorities.HeadingInput;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.priorities.PriorityService;
import org.waymark.priorities.StoryBlock;
import org.waymark.priorities.StoryKind;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadPlanTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    PriorityService priorities;

    @Inject
    IndicatorService indicators;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private UUID police = new UUID(0, 0);
    private UUID head = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);
    private UUID theme = new UUID(0, 0);
    private Api officer = Api.as("");

    @BeforeEach
    void a_plan() {
        county = members.county();
        police = UUID.fromString(members.member(county, "police"));
        head = UUID.fromString(members.post(county, police.toString(), "Head"));
        plan = plans.plan(county);
        officer = people.partnershipOfficer(county);
        theme = java.util.Objects.requireNonNull(said().themes().getFirst().id());
    }

    private PlanInput said() {
        return plans.system(() -> planService.said(plan));
    }

    private UUID indicator(String title, OwnersInput owners) {
        IndicatorInput plain = Plans.indicatorInput(county, title);
        UUID whole = plans.system(() -> indicators.add(new IndicatorInput(
                plain.partnership(),
                null,
                null,
                plain.title(),
                Open.unconfirmed("A share?"),
                List.of("NI 55", "NI 56"),
                "%",
                null,
                1,
                null,
                null,
                "when asked",
                "Records",
                owners,
                Open.set("The desk"),
                null,
                DefinitionStatus.PROXY,
                List.of(),
                null,
                null,
                true,
                "A note.",
                List.of())));
        plans.system(() -> indicators.add(new IndicatorInput(
                plain.partnership(),
                whole,
                "a",
                Open.set("girls"),
                Open.NONE,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                OwnersInput.NONE,
                Open.NONE,
                null,
                DefinitionStatus.DEFINED,
                List.of(),
                null,
                null,
                false,
                null,
                List.of())));
        return whole;
    }

    private PriorityInput template(UUID indicator) {
        return new PriorityInput(
                plan,
                theme,
                "1",
                Open.set("Children are safe"),
                new LeadsInput(OpenState.SET, null, List.of(new LeadInput(head, null, LeadRole.LEAD))),
                "stay-safe",
                "Staying Safe",
                Open.unconfirmed("All?"),
                List.of(new Conditions("Our services", null, List.of("Listen", "Act"))),
                List.of(new StoryBlock("Better", "Words", StoryKind.IMPROVEMENT)),
                "Visits",
                "Everybody",
                List.of(new PlacedIndicatorInput(indicator, "3a", Open.NONE, "Used here.")),
                null,
                List.of(new HeadingInput(null, "First steps")),
                "Note");
    }

    @Test
    void a_plan_shows_what_it_holds_and_how_ready_it_is() {
        UUID priority = plans.priority(template(indicator("Safe", OwnersInput.NONE)));
        plans.action(priority, "1.1");
        officer.get("/plans/" + plan)
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("period.start", equalTo("2009-04-01"))
                .body("themes.title", contains("Safe"))
                .body("counts.priorities", equalTo(1))
                .body("counts.actions", equalTo(1))
                .body("counts.indicators", equalTo(1))
                .body("readiness.unconfirmed", greaterThan(0))
                .body("allowed", contains("edit", "make-edition", "consult", "agree"));
        var counts = officer.get("/plans/" + plan + "/readiness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(counts.getMap("counts"))
                .isEqualTo(officer.get("/plans/" + plan).jsonPath().getMap("readiness"));
        people.agencyOfficer(police.toString())
                .get("/plans/" + plan)
                .then()
                .statusCode(200)
                .body("allowed", hasSize(0));
        people.stranger().get("/plans/" + plan).then().statusCode(404);
        people.stranger().get("/plans/" + plan + "/readiness").then().statusCode(404);
        Api.anonymous().get("/plans").then().statusCode(401);
        officer.get("/plans?partnership=" + county + "&status=draft&count=true")
                .then()
                .body("total", equalTo(1));
        officer.get("/plans?status=agreed&partnership=" + county).then().body("items", hasSize(0));
        assertThat(statements.during(() -> officer.get("/plans?count=true"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void a_priority_is_its_template_with_its_indicators() {
        UUID measure =
                indicator("Safe", new OwnersInput(OpenState.SET, null, List.of(new OwnerInput(police, LeadRole.LEAD))));
        UUID priority = plans.priority(template(measure));
        officer.get("/priorities/" + priority)
                .then()
                .statusCode(200)
                .body("theme.title", equalTo("Safe"))
                .body("outcome.name", equalTo("Stay safe"))
                .body("leads.items[0].kind", equalTo("post"))
                .body("population.state", equalTo("unconfirmed"))
                .body("conditions[0].items", contains("Listen", "Act"))
                .body("story[0].kind", equalTo("improvement"))
                .body("indicators", hasSize(1))
                .body("indicators[0].label", equalTo("3a"))
                .body("indicators[0].wording.text", equalTo("Safe"))
                .body("indicators[0].references", contains("NI 55", "NI 56"))
                .body("indicators[0].leadAgencies.items[0].id", equalTo(police.toString()))
                .body("indicators[0].parts[0].label", equalTo("a"))
                .body("indicators[0].note", equalTo("Used here."))
                .body("indicators[0].indicatorNote", equalTo("A note."))
                .body("headings.text", contains("First steps"))
                .body("counts.indicators", equalTo(1));
        officer.get("/priorities?plan=" + plan + "&sort=-ref&count=true")
                .then()
                .body("total", equalTo(1))
                .body("items.id", contains(priority.toString()));
        officer.get("/priorities?theme=" + theme + "&officer=" + head + "&outcome=stay-safe&unconfirmed=true")
                .then()
                .body("items", hasSize(1));
        officer.get("/themes?plan=" + plan)
                .then()
                .body("items[0].priorities.ref", contains("1"))
                .body("items[0].position", equalTo(1));
        officer.get("/themes/" + theme).then().statusCode(200);
        officer.get("/indicators/" + measure)
                .then()
                .statusCode(200)
                .body("decimals", equalTo(1))
                .body("contact.text", equalTo("The desk"))
                .body("parts.label", contains("a"))
                .body("uses[0].priority.id", equalTo(priority.toString()));
        officer.get("/indicators?plan=" + plan).then().body("items", hasSize(2));
        officer.get("/indicators?priority=" + priority + "&parent=none&agency=" + police)
                .then()
                .body("items", hasSize(1));
        people.stranger().get("/priorities/" + priority).then().statusCode(404);
        people.stranger().get("/indicators/" + measure).then().statusCode(404);
        people.stranger().get("/themes/" + theme).then().statusCode(404);
        assertThat(statements.during(() -> officer.get("/priorities?plan=" + plan)))
                .hasSize(1);
        assertThat(statements.during(() -> officer.get("/indicators?plan=" + plan)))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void what_was_said_of_a_priority_is_what_is_answered_and_saying_it_again_changes_nothing() {
        UUID measure = indicator("Safe", OwnersInput.NONE);
        UUID priority = plans.priority(template(measure));
        PriorityInput said = plans.system(() -> priorities.said(priority));
        assertThat(said.indicators()).isEqualTo(template(measure).indicators());
        assertThat(said.conditions()).isEqualTo(template(measure).conditions());
        int before = database.changesOf(priority.toString()).size();
        plans.system(() -> {
            priorities.restate(priority, template(measure));
            indicators.restate(measure, indicators.said(measure));
            planService.restate(plan, planService.said(plan));
            return plan;
        });
        assertThat(database.changesOf(priority.toString())).hasSize(before);
        assertThat(plans.system(() -> priorities.said(priority))).isEqualTo(said);
        assertThat(plans.system(() -> indicators.ofPlan(plan))).hasSize(2);
        assertThat(plans.system(() -> priorities.ofPlan(plan))).containsOnlyKeys(priority);
    }

    @Test
    void a_theme_that_goes_leaves_its_priorities_without_one() {
        UUID priority = plans.priority(template(indicator("Safe", OwnersInput.NONE)));
        PlanInput now = said();
        plans.system(() -> {
            planService.restate(
                    plan,
                    new PlanInput(
                            now.partnership(),
                            now.title(),
                            null,
                            null,
                            null,
                            null,
                            "Cover",
                            null,
                            List.of(new SectionInput(null, "Vision", "Words")),
                            List.of(new ThemeInput(null, "Well"))));
            return plan;
        });
        officer.get("/priorities/" + priority).then().body("theme", equalTo(null));
        officer.get("/plans/" + plan)
                .then()
                .body("sections.title", contains("Vision"))
                .body("period", equalTo(null));
    }

    @Test
    void what_does_not_belong_is_refused() {
        UUID elsewhere = plans.plan(members.county());
        UUID stranger = plans.indicator(members.county(), "Elsewhere");
        PriorityInput whole = template(stranger);
        PriorityInput wrong = new PriorityInput(
                elsewhere,
                theme,
                "1",
                Open.NONE,
                whole.leads(),
                "fly",
                null,
                Open.NONE,
                List.of(),
                List.of(),
                null,
                null,
                whole.indicators(),
                null,
                List.of(),
                null);
        assertThatThrownBy(() -> plans.priority(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::pointer)
                                .contains(
                                        "/theme",
                                        "/outcome",
                                        "/title",
                                        "/leads/items/0/officer",
                                        "/indicators/0/indicator"));
    }

    @Test
    void frameworks_are_everybodys() {
        people.stranger()
                .get("/frameworks?code=every-child-matters")
                .then()
                .statusCode(200)
                .body("items[0].outcomes.code", hasItem("stay-safe"));
        officer.get("/frameworks/01890000-0000-7000-8000-00000000ecc1").then().statusCode(200);
        officer.get("/frameworks/" + UUID.randomUUID()).then().statusCode(404);
    }
}

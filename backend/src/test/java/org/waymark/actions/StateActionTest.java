package org.waymark.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ExternalId;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Refusal;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.timescales.DateRange;
import org.waymark.timescales.Deadline;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.Timescales;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StateActionTest {
    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    ActionService actions;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private UUID agency = new UUID(0, 0);
    private UUID officer = new UUID(0, 0);
    private UUID group = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);
    private UUID priority = new UUID(0, 0);

    @BeforeEach
    void a_priority_to_act_in() {
        county = members.county();
        agency = UUID.fromString(members.member(county, "police"));
        officer = UUID.fromString(members.post(county, agency.toString(), "Head of Safeguarding"));
        group = UUID.fromString(members.group(county, "board"));
        plan = plans.plan(county);
        priority = plans.priority(plan, "1");
    }

    private ActionInput whole(String ref, List<MilestoneInput> milestones) {
        return new ActionInput(
                priority,
                null,
                null,
                ref,
                Open.unconfirmed("Something about thresholds?"),
                "In *words*.",
                Timescales.usual().read("Every 6 months"),
                milestones,
                new AgencyLeadsInput(
                        OpenState.SET,
                        "Police",
                        List.of(new AgencyLeadInput(agency, LeadRole.LEAD, AssignmentState.ACCEPTED, true, null))),
                new LeadsInput(
                        OpenState.SET,
                        null,
                        List.of(
                                new LeadInput(officer, null, LeadRole.LEAD),
                                new LeadInput(null, group, LeadRole.SUPPORTING))),
                new MonitoringInput(OpenState.SET, "Board, by the log", List.of(group), "The log"),
                List.of(
                        new CrossReferenceInput("see Priority 1", CrossReferenceKind.PRIORITY, "1", priority),
                        new CrossReferenceInput("and 9.9", CrossReferenceKind.ACTION, "9.9", null)),
                "A note.",
                List.of(new ExternalId("service-plan", "FP-" + ref)));
    }

    private static MilestoneInput milestone(String text, String when) {
        return new MilestoneInput(null, text, Timescales.usual().read(when), null, null);
    }

    private ActionInput said(UUID id) {
        return plans.system(() -> actions.said(id));
    }

    @Test
    void what_was_said_is_what_is_answered() {
        ActionInput input = whole("1.1", List.of(milestone("Tool chosen", "Sept 2009"), milestone("Trained", "TBC")));
        ActionInput said = said(plans.action(input));
        assertThat(said.milestones()).extracting(MilestoneInput::text).containsExactly("Tool chosen", "Trained");
        assertThat(said.with(List.of())).isEqualTo(input.with(List.of()));
        assertThat(said.milestones().getFirst().timescale().due()).isEqualTo(LocalDate.of(2009, 9, 30));
    }

    @Test
    void milestones_and_assignments_keep_their_identity_when_said_again() {
        UUID id =
                plans.action(whole("1.1", List.of(milestone("Tool chosen", "Sept 2009"), milestone("Trained", "TBC"))));
        UUID trained = said(id).milestones().getLast().id();
        var assignment = database.rows("select id from assignment where action_id = ?", id);
        plans.restate(id, whole("1.1", List.of(milestone("Trained", "March 2010"), milestone("New", "2010"))));
        assertThat(said(id).milestones().getFirst().id()).isEqualTo(trained);
        assertThat(said(id).milestones()).hasSize(2);
        assertThat(database.rows("select id from assignment where action_id = ?", id))
                .isEqualTo(assignment);
    }

    @Test
    void saying_the_same_again_leaves_no_trace() {
        UUID id = plans.action(whole("1.1", List.of(milestone("Tool chosen", "Sept 2009"))));
        int before = database.changesOf(id.toString()).size();
        plans.restate(id, said(id));
        assertThat(database.changesOf(id.toString())).hasSize(before);
        assertThat(database.rows("select version from action where id = ?", id).getFirst())
                .containsEntry("version", 1L);
    }

    @Test
    void a_change_raises_the_version_once_and_names_its_fields() {
        UUID id = plans.action(whole("1.1", List.of(milestone("Tool chosen", "Sept 2009"))));
        int before = database.changesOf(id.toString()).size();
        plans.restate(id, whole("1.1", List.of(milestone("Tool chosen", "Oct 2009"), milestone("Trained", "2010"))));
        var changes = database.changesOf(id.toString());
        // Two milestones, and the earlier time of the one that slipped.
        assertThat(changes.subList(before, changes.size())).hasSize(3).allSatisfy(change -> {
            assertThat(change).containsEntry("version", 2L).containsEntry("actor", "waymark system");
            assertThat(change).containsEntry("fields", List.of("milestones"));
        });
    }

    @Test
    void every_fault_is_named_at_once() {
        UUID elsewhere = plans.priority(plans.plan(county), "1");
        UUID above = plans.action(priority, "1.1");
        UUID sub = plans.action(Plans.actionInput(priority, above, "1.1a", Timescale.NONE, AgencyLeadsInput.NONE));
        ActionInput wrong = new ActionInput(
                priority,
                sub,
                UUID.randomUUID(),
                "1.1b",
                Open.NONE,
                null,
                new Timescale(OpenState.SET, "soon", null, null, null, "often", null),
                List.of(),
                new AgencyLeadsInput(
                        OpenState.SET,
                        null,
                        List.of(new AgencyLeadInput(
                                UUID.randomUUID(), LeadRole.LEAD, AssignmentState.DECLINED, false, null))),
                new LeadsInput(OpenState.ABSENT, null, List.of(new LeadInput(null, null, LeadRole.LEAD))),
                new MonitoringInput(OpenState.SET, null, List.of(), null),
                List.of(new CrossReferenceInput("see 1", CrossReferenceKind.PRIORITY, "1", elsewhere)),
                null,
                List.of());
        assertThatThrownBy(() -> plans.action(wrong))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Fault::pointer)
                                .containsExactlyInAnyOrder(
                                        "/parent",
                                        "/heading",
                                        "/title",
                                        "/timescale/kind",
                                        "/timescale/every",
                                        "/leadAgencies/items/0/agency",
                                        "/leadAgencies/items/0/reason",
                                        "/leadOfficers/state",
                                        "/leadOfficers/items/0",
                                        "/monitoring",
                                        "/crossReferences/0/target"));
    }

    @Test
    void a_whole_plan_is_written_with_a_handful_of_statements_for_each_line() {
        List<String> sent = statements.during(() -> plans.many(() -> {
            for (int a = 1; a <= 60; a++) {
                plans.action(whole("2." + a, List.of(milestone("One", "2010"), milestone("Two", "TBC"))));
            }
        }));
        assertThat(plans.system(() -> actions.ofPlan(plan))).hasSize(60);
        assertThat(sent).hasSizeLessThanOrEqualTo(60 * 4 + 10);
    }

    @Test
    void the_rule_for_what_is_owed_is_the_same_in_the_database() {
        DateRange period = new DateRange(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31));
        List<String> texts = List.of(
                "Sept 2009",
                "2010",
                "From April 2009",
                "April 2009 - March 2010",
                "Ongoing",
                "Every 6 months",
                "Termly",
                "Quarterly",
                "Annual",
                "Every 2 weeks from 31 August 2009",
                "TBC",
                "when we can",
                "Monthly until May 2009");
        List<MilestoneInput> milestones =
                texts.stream().map(text -> milestone(text, text)).toList();
        plans.action(whole("1.1", milestones));
        for (MilestoneInput milestone : milestones) {
            var row = database.rows(
                            "select owed_by(m.timescale_kind, m.timescale_start, m.timescale_due, m.timescale_every, ?)::text as due"
                                    + " from milestone m join action a on a.id = m.action_id where a.plan_id = ? and m.text = ?",
                            period.start(),
                            plan,
                            milestone.text())
                    .getFirst();
            LocalDate owed = new Deadline(milestone.timescale(), null, period, null, null).nextDue();
            assertThat(row.get("due")).as(milestone.text()).isEqualTo(owed == null ? null : owed.toString());
        }
    }
}

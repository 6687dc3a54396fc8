package org.waymark.editions;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.Reason;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.actions.MilestoneInput;
import org.waymark.actions.MonitoringInput;
import org.waymark.kernel.Open;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.priorities.PlacedIndicatorInput;
import org.waymark.priorities.PriorityInput;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.timescales.Timescale;
import org.waymark.timescales.TimescaleKind;

/** A small plan with one of everything, for tests of what becomes of it. */
@ApplicationScoped
class PlanWithEditions {
    private final Members members;
    private final People people;
    private final Plans plans;
    private final ActionService actions;
    private final Reason reasons;

    PlanWithEditions(Members members, People people, Plans plans, ActionService actions, Reason reasons) {
        this.members = members;
        this.people = people;
        this.plans = plans;
        this.actions = actions;
        this.reasons = reasons;
    }

    /** What was made. */
    record Made(
            String county,
            UUID plan,
            UUID priority,
            UUID action,
            UUID sub,
            UUID indicator,
            UUID police,
            UUID person,
            String group,
            Api officer) {

        String address() {
            return "/plans/" + plan;
        }

        ValidatableResponse to(String status) {
            return officer.post(address() + "/transitions", Map.of("to", status, "reason", "It was decided"))
                    .then();
        }

        ValidatableResponse edition() {
            return officer.post(address() + "/editions", Map.of()).then().statusCode(201);
        }
    }

    Made make() {
        String county = members.county();
        UUID police = UUID.fromString(members.member(county, "police"));
        UUID person = UUID.fromString(members.person(county, police.toString(), "Jo March"));
        String group = members.group(county, "board");
        UUID plan = plans.plan(county);
        UUID indicator = plans.indicator(county, "First-time entrants");
        PriorityInput plain = Plans.priorityInput(plan, "1");
        UUID priority = plans.priority(new PriorityInput(
                plan,
                null,
                "1",
                Open.set("Children are safe"),
                new LeadsInput(OpenState.SET, null, List.of(new LeadInput(person, null, LeadRole.LEAD))),
                "stay-safe",
                null,
                Open.set("All children"),
                plain.conditions(),
                plain.story(),
                null,
                null,
                List.of(new PlacedIndicatorInput(indicator, "1", Open.NONE, null)),
                null,
                List.of(),
                null));
        UUID action = plans.action(new ActionInput(
                priority,
                null,
                null,
                "1.1",
                Open.set("Open two youth centres"),
                "In the evenings.",
                due("May 2010"),
                List.of(new MilestoneInput(null, "Doors open", due("June 2010"), person, null)),
                new AgencyLeadsInput(
                        OpenState.SET,
                        null,
                        List.of(new AgencyLeadInput(police, LeadRole.LEAD, AssignmentState.ACCEPTED, false, null))),
                LeadsInput.NONE,
                new MonitoringInput(OpenState.SET, null, List.of(UUID.fromString(group)), null),
                List.of(),
                null,
                List.of()));
        UUID sub = plans.action(Plans.actionInput(priority, action, "1.1a", Timescale.NONE, AgencyLeadsInput.NONE));
        return new Made(
                county,
                plan,
                priority,
                action,
                sub,
                indicator,
                police,
                person,
                group,
                people.partnershipOfficer(county));
    }

    static Timescale due(String text) {
        java.time.YearMonth month = java.time.YearMonth.parse(
                text, java.time.format.DateTimeFormatter.ofPattern("MMMM uuuu", java.util.Locale.UK));
        return new Timescale(OpenState.SET, text, TimescaleKind.DUE, null, month.atEndOfMonth(), null, null);
    }

    ActionInput said(UUID action) {
        return plans.system(() -> actions.said(action));
    }

    /** Says another title and timescale of an action, and why. */
    void restate(UUID action, String title, Timescale timescale) {
        ActionInput said = said(action);
        restate(
                action,
                new ActionInput(
                        said.priority(),
                        said.parent(),
                        said.heading(),
                        said.ref(),
                        Open.set(title),
                        said.description(),
                        timescale,
                        said.milestones(),
                        said.leadAgencies(),
                        said.leadOfficers(),
                        said.monitoring(),
                        said.crossReferences(),
                        said.note(),
                        said.externalIds()));
    }

    void restate(UUID action, ActionInput input) {
        plans.system(() -> {
            reasons.say("The board asked for it");
            actions.restate(action, input);
            return action;
        });
    }
}

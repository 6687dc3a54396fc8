package org.waymark.rounds;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ActionInput;
import org.waymark.actions.ActionService;
import org.waymark.kernel.Ids;
import org.waymark.kernel.OpenState;
import org.waymark.leads.AgencyLeadInput;
import org.waymark.leads.AgencyLeadsInput;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.LeadInput;
import org.waymark.leads.LeadRole;
import org.waymark.leads.LeadsInput;
import org.waymark.plans.PlanPeriod;
import org.waymark.priorities.PriorityService;
import org.waymark.requests.Call;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.timescales.Timescale;

/** A county with a published plan, in whose actions the police and the health trust lead, and its people. */
@ApplicationScoped
public class AskedPlan {
    private final People people;
    private final Members members;
    private final Plans plans;
    private final PriorityService priorities;
    private final ActionService actions;
    private final Call call;
    private final Database database;

    AskedPlan(
            People people,
            Members members,
            Plans plans,
            PriorityService priorities,
            ActionService actions,
            Call call,
            Database database) {
        this.people = people;
        this.members = members;
        this.plans = plans;
        this.priorities = priorities;
        this.actions = actions;
        this.call = call;
        this.database = database;
    }

    /**
     * The county, its plan, two agencies and the people who act in them.
     *
     * @param sergeant the post of the police that {@code constable} holds
     */
    public record Scene(
            String county,
            UUID plan,
            UUID priority,
            String police,
            String health,
            String sergeant,
            Api officer,
            Api constable,
            Api nurse) {}

    public Scene scene() {
        String county = members.county();
        String police = members.member(county, "police");
        String health = members.member(county, "health");
        String sergeant = members.post(county, police, "Neighbourhood sergeant");
        UUID plan = published(county, new PlanPeriod(LocalDate.of(2020, 4, 1), LocalDate.of(2045, 3, 31)));
        return new Scene(
                county,
                plan,
                priority(plan, "1"),
                police,
                health,
                sergeant,
                people.partnershipOfficer(county),
                people.agencyOfficer(police, sergeant),
                people.agencyOfficer(health));
    }

    UUID published(String county, PlanPeriod period) {
        UUID plan = plans.plan(county, period);
        database.run("update plan set status = 'published' where id = ?", plan);
        return plan;
    }

    /** The first day of the quarter before the present one, which is over. */
    public static LocalDate quarter() {
        LocalDate month = LocalDate.now(ZoneId.of("Europe/London")).withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % 3 + 3L);
    }

    public static LocalDate quarterBefore() {
        return quarter().minusMonths(3);
    }

    /** What is added to a published plan is added for a reason. */
    public UUID priority(UUID plan, String ref) {
        return plans.system(() -> {
            call.reason("Agreed by the board");
            return priorities.add(Plans.priorityInput(plan, ref));
        });
    }

    private UUID added(ActionInput input) {
        return plans.system(() -> {
            call.reason("Agreed by the board");
            return actions.add(input);
        });
    }

    /** An action in which these agencies lead, in order. */
    public UUID action(UUID priority, String ref, String... leads) {
        return added(input(priority, null, ref, leads));
    }

    UUID subAction(UUID priority, UUID parent, String ref, String... leads) {
        return added(input(priority, parent, ref, leads));
    }

    /** With an officer or a post that leads it as well. */
    public UUID led(UUID priority, String ref, String agency, String officer) {
        ActionInput plain = input(priority, null, ref, agency);
        return added(new ActionInput(
                plain.priority(),
                null,
                null,
                ref,
                plain.title(),
                null,
                Timescale.NONE,
                List.of(),
                plain.leadAgencies(),
                new LeadsInput(
                        OpenState.SET, null, List.of(new LeadInput(UUID.fromString(officer), null, LeadRole.LEAD))),
                plain.monitoring(),
                List.of(),
                null,
                List.of()));
    }

    static ActionInput input(UUID priority, @Nullable UUID parent, String ref, String... leads) {
        return Plans.actionInput(priority, parent, ref, Timescale.NONE, leading(leads));
    }

    private static AgencyLeadsInput leading(String... leads) {
        return leads.length == 0
                ? AgencyLeadsInput.NONE
                : new AgencyLeadsInput(
                        OpenState.SET,
                        null,
                        Arrays.stream(leads)
                                .map(lead -> new AgencyLeadInput(
                                        UUID.fromString(lead), LeadRole.LEAD, AssignmentState.ACCEPTED, false, null))
                                .toList());
    }

    /** Says anew, through the API, who leads an action. */
    static Response lead(Api by, UUID action, String... leads) {
        return by.patch(
                "/actions/" + action + "?reason=The+work+has+moved",
                by.get("/actions/" + action).header("ETag"),
                Map.of(
                        "leadAgencies",
                        Map.of(
                                "state",
                                "set",
                                "items",
                                Arrays.stream(leads)
                                        .map(lead -> Map.of("agency", lead, "role", "lead"))
                                        .toList())));
    }

    /** Opens the round of the last quarter. */
    public static String open(Scene scene) {
        return scene.officer()
                .made(
                        "/reporting-rounds",
                        Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                quarter().toString()));
    }

    public static Response become(Api by, String round, String to, @Nullable String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("to", to));
        if (reason != null) {
            body.put("reason", reason);
        }
        return by.post("/reporting-rounds/" + round + "/transitions", body);
    }

    /** A report as it stands once it has come into that state, handed in now. */
    public String report(UUID action, String agency, LocalDate quarter, String state, String status) {
        UUID id = Ids.next();
        boolean in = !state.equals("draft");
        boolean decided = state.equals("accepted") || state.equals("returned");
        database.run(
                """
                insert into progress_report (id, partnership_id, plan_id, action_id, agency_id, period_start, period_end,
                    period_label, state, status, done, percent, on_behalf, submitted_at, first_submitted_at, decided_at,
                    return_reason)
                select ?, a.partnership_id, a.plan_id, a.id, ?::uuid, ?, ?, 'Quarter', ?, ?, 'Held two sessions', 40,
                    false, case when ? then now() end, case when ? then now() end, case when ? then now() end, ?
                from action a where a.id = ?
                """,
                id,
                agency,
                quarter,
                quarter.plusMonths(3).minusDays(1),
                state,
                status,
                in,
                in,
                decided,
                state.equals("returned") ? "Say how many came" : null,
                action);
        return id.toString();
    }
}

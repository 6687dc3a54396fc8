package org.waymark.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** Where an agency stands in every plan that is open. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AgencySummaryTest {
    @Inject
    StandingPlan standing;

    @Inject
    Plans plans;

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    Statements statements;

    @Inject
    Today today;

    private StandingPlan.Made made = new StandingPlan.Made("", "", "", new UUID(0, 0), "", "", "", Api.as("nobody"));
    private UUID other = new UUID(0, 0);
    private String there = "";

    @BeforeEach
    void an_agency_in_two_plans() {
        made = standing.made();
        other = plans.plan(made.county());
        there = plans.priority(other, "9").toString();
        LocalDate now = today.date();
        String above = made.action(
                made.themed(),
                "1.1",
                StandingPlan.both(StandingPlan.due(now.minusDays(1)), StandingPlan.leads(made.police())));
        made.action(made.themed(), "1.1a", Map.of("parent", above));
        made.action(
                there, "9.1", StandingPlan.both(StandingPlan.due(now.plusDays(3)), StandingPlan.leads(made.police())));
        made.action(there, "9.2", StandingPlan.leads(made.health()));
    }

    private String address() {
        return "/agencies/" + made.police() + "/summary";
    }

    @Test
    void it_counts_what_the_agency_leads_or_supports_together_and_by_plan() {
        made.officer()
                .get(address())
                .then()
                .statusCode(200)
                .body("agency.id", equalTo(made.police()))
                .body("all.actions.count", equalTo(3))
                .body("all.overdue.count", equalTo(1))
                .body("all.dueSoon.count", equalTo(1))
                .body("all.proposals.count", equalTo(2))
                .body("plans.size()", equalTo(2))
                .body("plans.find { it.of.id == '" + made.plan() + "' }.figures.actions.count", equalTo(2))
                .body("plans.find { it.of.id == '" + other + "' }.figures.actions.count", equalTo(1));
        assertThat(Rows.agree(made.officer(), address())).isGreaterThanOrEqualTo(3 * 16);
    }

    @Test
    void a_closed_plan_is_left_out() {
        database.run("update plan set status = 'closed', closed_on = current_date - 7 where id = ?", made.plan());
        made.officer()
                .get(address())
                .then()
                .body("all.actions.count", equalTo(1))
                .body("plans.of.id", contains(other.toString()));
        Rows.agree(made.officer(), address());
    }

    @Test
    void an_agency_that_does_nothing_has_figures_of_nothing() {
        String school = members.member(made.county(), "school");
        made.officer()
                .get("/agencies/" + school + "/summary")
                .then()
                .statusCode(200)
                .body("all.actions.count", equalTo(0))
                .body("plans", empty());
        Rows.agree(made.officer(), "/agencies/" + school + "/summary");
    }

    @Test
    void it_is_for_those_who_see_the_agency_and_tells_of_plans_they_read() {
        Api.anonymous().get(address()).then().statusCode(401);
        people.stranger().get(address()).then().statusCode(404);
        people.partnershipOfficer(members.county()).get(address()).then().statusCode(404);
        people.agencyOfficer(made.police()).get(address()).then().body("all.actions.count", equalTo(3));
        String district = members.district(made.county());
        people.partnershipOfficer(district)
                .get(address())
                .then()
                .statusCode(200)
                .body("all.actions.count", equalTo(0))
                .body("plans", empty());
    }

    @Test
    void more_work_costs_no_more_statements() {
        made.officer().get(address()).then().statusCode(200);
        int few = statements
                .during(() -> made.officer().get(address()).then().statusCode(200))
                .size();
        for (int i = 0; i < 30; i++) {
            made.action(there, "9.3" + i, StandingPlan.leads(made.police()));
        }
        assertThat(statements.during(() -> made.officer().get(address())))
                .hasSize(few)
                .hasSize(4);
    }
}

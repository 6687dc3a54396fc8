package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionService;
import org.waymark.testing.Api;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReadEditionTest {
    @Inject
    PlanWithEditions making;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    ActionService actions;

    @Inject
    Statements statements;

    @Test
    void an_edition_stays_as_it_was_whatever_becomes_of_the_plan() {
        PlanWithEditions.Made made = making.make();
        made.to("consultation").statusCode(200).body("editions.newest.label", equalTo("0.1"));
        making.restate(made.action(), "Open three youth centres", PlanWithEditions.due("July 2010"));
        String edition = made.address() + "/editions/0.1";
        made.officer()
                .get(edition)
                .then()
                .statusCode(200)
                .body("occasion", equalTo("consultation"))
                .body("period.start", equalTo("2009-04-01"))
                .body("themes.title", contains("Safe"))
                .body("contact", nullValue());
        made.officer()
                .get(edition + "/actions?count=true")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("private, max-age=86400, immutable"))
                .header("ETag", notNullValue())
                .body("total", equalTo(2))
                .body("items.ref", contains("1.1", "1.1a"))
                .body("items[0].title.text", equalTo("Open two youth centres"))
                .body("items[0].timescale.text", equalTo("May 2010"))
                .body("items[0].milestones[0].text", equalTo("Doors open"))
                .body("items[0].milestones[0].officer.name", equalTo("Jo March"))
                .body("items[0].leadAgencies.items[0].kind", equalTo("agency"))
                .body("items[0].leadAgencies.items[0].id", equalTo(made.police().toString()))
                .body("items[0].monitoring.groups.id", contains(made.group()))
                .body("items[0].priority.title", equalTo("Children are safe"))
                .body("items[1].parent.ref", equalTo("1.1"))
                .body("items[1].leadAgencies.inherited", equalTo(true))
                .body("items[1].leadAgencies.items[0].id", equalTo(made.police().toString()));
        made.officer()
                .get(edition + "/priorities")
                .then()
                .statusCode(200)
                .body("items[0].leads.items[0].name", equalTo("Jo March"))
                .body("items[0].leads.items[0].kind", equalTo("officer"))
                .body("items[0].outcome.name", equalTo("Stay safe"))
                .body("items[0].population.text", equalTo("All children"))
                .body("items[0].indicators[0].indicator.title", equalTo("First-time entrants"));
        made.officer()
                .get(edition + "/indicators?priority=" + made.priority())
                .then()
                .statusCode(200)
                .body("items.id", contains(made.indicator().toString()))
                .body("items[0].definitionStatus", equalTo("to-be-confirmed"));
        made.officer()
                .get(edition + "/indicators?priority=" + UUID.randomUUID())
                .then()
                .body("items", empty());
    }

    @Test
    void editions_are_listed_newest_first_and_read_page_by_page() {
        PlanWithEditions.Made made = making.make();
        made.edition();
        made.edition();
        made.edition();
        String next = made.officer()
                .get(made.address() + "/editions?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("items.label", contains("0.3", "0.2"))
                .body("total", equalTo(3))
                .extract()
                .path("next");
        made.officer()
                .get(made.address() + "/editions?limit=2&after=" + next)
                .then()
                .body("items.label", contains("0.1"))
                .body("next", nullValue());
        String page = made.officer()
                .get(made.address() + "/editions/0.2/actions?limit=1")
                .then()
                .body("items.ref", contains("1.1"))
                .extract()
                .path("next");
        made.officer()
                .get(made.address() + "/editions/0.2/actions?limit=1&after=" + page)
                .then()
                .body("items.ref", contains("1.1a"));
    }

    @Test
    void members_read_editions_and_nobody_else() {
        PlanWithEditions.Made made = making.make();
        made.edition();
        for (String part : List.of("", "/0.1", "/0.1/priorities", "/0.1/actions", "/0.1/indicators")) {
            String address = made.address() + "/editions" + part;
            people.agencyOfficer(made.police().toString()).get(address).then().statusCode(200);
            people.stranger().get(address).then().statusCode(404);
            Api.anonymous().get(address).then().statusCode(401);
        }
        made.officer().get(made.address() + "/editions/0.9").then().statusCode(404);
    }

    @Test
    void an_edition_costs_as_many_statements_with_fifty_actions_as_with_two() {
        PlanWithEditions.Made made = making.make();
        List<String> makesFew = statements.during(made::edition);
        List<String> readsFew = statements.during(() -> made.officer()
                .get(made.address() + "/editions/0.1/actions")
                .then()
                .body("items", hasSize(2)));
        plans.many(() -> {
            for (int i = 0; i < 48; i++) {
                actions.add(Plans.actionInput(made.priority(), "2." + i));
            }
        });
        List<String> makesMany = statements.during(made::edition);
        List<String> readsMany = statements.during(() -> made.officer()
                .get(made.address() + "/editions/0.2/actions")
                .then()
                .body("items", hasSize(50)));
        assertThat(makesMany).hasSameSizeAs(makesFew);
        assertThat(readsMany).hasSameSizeAs(readsFew).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> made.officer().get("/plans?count=true")))
                .hasSizeLessThanOrEqualTo(3);
    }
}

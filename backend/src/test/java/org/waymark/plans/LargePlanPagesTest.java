package org.waymark.plans;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What the pages of the web client ask for costs the same number of statements whatever the size of the plan. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LargePlanPagesTest {
    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    LargePlan plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    /** How many statements each request of each page sends, for a plan of that size. */
    private Map<String, Integer> costs(int priorities, int actions) {
        String county = members.county();
        String agency = members.member(county, "health");
        members.member(county, "police");
        members.post(county, agency, "Head of Care");
        UUID plan = plans.made(county, priorities, actions);
        Object priority = one("select id from priority where plan_id = ? and ref = '1'", plan);
        Object action = one("select id from action where plan_id = ? and ref = '1.1'", plan);
        Api officer = people.partnershipOfficer(county);
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (String path : List.of(
                "/plans/{plan}",
                "/themes?limit=500&plan={plan}",
                "/priorities?limit=500&plan={plan}",
                "/changes?tail=true",
                "/priorities/{priority}",
                "/actions?limit=500&priority={priority}",
                "/actions/{action}",
                "/actions?view=summary&sort=due&limit=50&count=true&plan={plan}",
                "/actions?view=summary&sort=due&limit=50&count=true&agency={agency}",
                "/plans/{plan}/readiness?limit=100&sort=kind",
                "/plans/{plan}/readiness?limit=500&sort=agency",
                "/plans/{plan}/readiness?limit=100&thing={action}",
                "/agencies?limit=500&partnership={county}",
                "/officers?limit=500&partnership={county}",
                "/groups?limit=500&partnership={county}")) {
            String asked = path.replace("{plan}", plan.toString())
                    .replace("{priority}", priority.toString())
                    .replace("{action}", action.toString())
                    .replace("{agency}", agency)
                    .replace("{county}", county);
            officer.get(asked).then().statusCode(200);
            costs.put(path, statements.during(() -> officer.get(asked)).size());
        }
        return costs;
    }

    private Object one(String sql, UUID plan) {
        return String.valueOf(database.rows(sql, plan).getFirst().get("id"));
    }

    @Test
    void every_request_of_a_page_sends_as_many_statements_for_a_large_plan_as_for_a_small_one() {
        Map<String, Integer> small = costs(1, 4);
        assertThat(costs(6, 100)).isEqualTo(small);
        assertThat(small.values()).allMatch(sent -> sent >= 1 && sent <= 4, "at least one statement, at most four");
    }

    @Test
    void a_large_document_is_in_the_feed_with_one_entry_for_each_thing_and_whom_it_was_given_to() {
        String county = members.county();
        String agency = members.member(county, "health");
        UUID plan = plans.made(county, 3, 40);
        List<Map<String, Object>> entries = entries(county, 3 * 40 + 3 + 1);
        assertThat(entries.stream().filter(entry -> "action".equals(entry.get("type"))))
                .hasSize(120)
                .allSatisfy(entry -> {
                    assertThat(entry.get("kind")).isEqualTo("created");
                    assertThat(entry.get("assigned")).isEqualTo(List.of(UUID.fromString(agency)));
                    assertThat(entry.get("agencies")).isEqualTo(List.of(UUID.fromString(agency)));
                });
        assertThat(entries.stream().filter(entry -> plan.equals(entry.get("thing"))))
                .hasSize(1);
    }

    /** The stamper runs by itself; it is waited for. */
    private List<Map<String, Object>> entries(String county, int expected) {
        for (int tries = 0; tries < 300; tries++) {
            List<Map<String, Object>> found = rows(county);
            if (found.size() >= expected) {
                return found;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return rows(county);
    }

    private List<Map<String, Object>> rows(String county) {
        return database
                .rows(
                        "select type, thing, kind, assigned, agencies from feed where partnership = ?::uuid"
                                + " and type in ('plan', 'priority', 'action')",
                        county)
                .stream()
                .map(row -> (Map<String, Object>) new LinkedHashMap<String, Object>(row))
                .toList();
    }
}

package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

/** What happened in a plan: its own rows, its life, its editions, and if asked all that stands in it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PlanHistoryTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county = "";
    private UUID plan = new UUID(0, 0);
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan() {
        county = members.county();
        plan = plans.plan(county);
        officer = people.partnershipOfficer(county);
    }

    private void become(String status, String reason) {
        officer.post("/plans/" + plan + "/transitions", Map.of("to", status, "reason", reason))
                .then()
                .statusCode(200);
    }

    private List<String> words(String query) {
        return officer.get("/plans/" + plan + "/history" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.words.flatten()");
    }

    @Test
    void its_life_is_told_with_the_reasons_and_the_editions() {
        become("consultation", "The executive has read it");
        become("draft", "Too many comments");
        officer.get("/plans/" + plan + "/history")
                .then()
                .statusCode(200)
                .body("items.thing.type", contains("plan", "plan", "edition", "plan"))
                .body("items.words.flatten()[0]", equalTo("It was taken back to draft"))
                .body("items[0].reason", equalTo("Too many comments"))
                .body(
                        "items.words.flatten()",
                        hasItems(
                                "Edition 0.1 was made, as the plan was opened for consultation",
                                "It was opened for consultation"))
                .body("items.find { it.thing.type == 'edition' }.thing.ref", equalTo("0.1"))
                .body("items.find { it.thing.type == 'edition' }.reason", equalTo("The executive has read it"));
    }

    @Test
    void its_texts_and_themes_are_told_by_their_titles() {
        String theme = officer.get("/plans/" + plan).path("themes[0].id");
        officer.patch(
                        "/plans/" + plan,
                        officer.get("/plans/" + plan).header("ETag"),
                        Map.of(
                                "sections",
                                List.of(Map.of("title", "Our vision", "text", "Every child is safe.")),
                                "themes",
                                List.of(Map.of("id", theme, "title", "Safe and heard")),
                                "period",
                                Map.of("start", "2009-04-01", "end", "2012-03-31")))
                .then()
                .statusCode(200);
        assertThat(words(""))
                .startsWith(
                        "Last day of its period changed from 31 March 2011 to 31 March 2012",
                        "Section 'Our vision' was added",
                        "Theme 'Safe': title changed from 'Safe' to 'Safe and heard'");
    }

    @Test
    void its_parts_are_told_when_they_are_asked_for() {
        UUID priority = plans.priority(plan, "1");
        UUID action = plans.action(priority, "1.1");
        officer.patch("/priorities/" + priority, "\"1-x\"", Map.of("outcome", "stay-safe"))
                .then()
                .statusCode(200);
        assertThat(words("")).hasSize(1);
        officer.get("/plans/" + plan + "/history?include=parts")
                .then()
                .statusCode(200)
                .body("items.thing.type", contains("priority", "action", "priority", "plan"))
                .body(
                        "items.thing.id",
                        contains(priority.toString(), action.toString(), priority.toString(), plan.toString()))
                .body("items[0].words", contains("Outcome set to Stay safe"))
                .body("items[1].words", contains("Action 1.1 'Action 1.1' was made"));
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        officer.get("/plans/" + plan + "/history?include=parts&kind=deleted")
                .then()
                .statusCode(200)
                .body("items.thing.id", contains(action.toString()))
                .body("items.words.flatten()", contains("Action 1.1 'Action 1.1' was deleted"));
    }

    @Test
    void many_things_of_one_transaction_are_an_entry_each_on_pages_of_their_own() {
        UUID priority = plans.priority(plan, "1");
        plans.many(() -> {
            for (int i = 0; i < 12; i++) {
                plans.action(priority, "1." + i);
            }
        });
        List<String> met = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = officer.get("/plans/" + plan + "/history?include=parts&limit=5"
                            + (next.isEmpty() ? "" : "&after=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            met.addAll(page.<List<String>>path("items.thing.id"));
            next = page.path("next");
        }
        assertThat(met).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void an_import_is_named_by_its_document() {
        byte[] document = WordPlan.titled("Riverbank Children and Young People's Plan 2009/11")
                .priority("Being safe", "1", "Children are safe at home", "Head of Care", "Stay safe")
                .bytes();
        String loaded = officer.request()
                .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .header("Prefer", "wait=60")
                .body(document)
                .post("/imports?kind=plan&dryRun=false&partnership=" + county)
                .then()
                .statusCode(200)
                .extract()
                .path("result.plan.id");
        String title = officer.get("/plans/" + loaded).path("title");
        String priority = officer.get("/priorities?plan=" + loaded).path("items[0].id");
        officer.get("/priorities/" + priority + "/history")
                .then()
                .statusCode(200)
                .body("items.last().kind", equalTo("created"))
                .body("items.last().reason", is((Object) null))
                .body(
                        "items.last().words",
                        contains("Priority 1 'Children are safe at home' was made by the import of '" + title + "'"));
        officer.get("/plans/" + loaded + "/history?include=parts")
                .then()
                .body(
                        "items.words.collect { it.last() }",
                        everyItem(org.hamcrest.Matchers.containsString("import of")));
    }

    @Test
    void an_indicator_and_its_place_are_told_each_where_it_belongs() {
        UUID indicator = plans.indicator(county, "First-time entrants");
        UUID priority = plans.priority(plan, "1");
        officer.patch(
                        "/indicators/" + indicator,
                        "\"1-x\"",
                        Map.of("polarity", "lower-is-better", "references", List.of("NI 111"), "headline", true))
                .then()
                .statusCode(200);
        officer.patch(
                        "/priorities/" + priority,
                        "\"1-x\"",
                        Map.of("indicators", List.of(Map.of("indicator", indicator.toString(), "label", "1"))))
                .then()
                .statusCode(200);
        officer.get("/indicators/" + indicator + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items[0].words",
                        contains(
                                "References set to NI 111",
                                "Which way is better set to lower is better",
                                "Headline indicator changed from no to yes"));
        officer.get("/priorities/" + priority + "/history")
                .then()
                .statusCode(200)
                .body("items[0].words", contains("Indicator 'First-time entrants' was placed in it"));
    }

    @Test
    void a_page_of_everything_takes_as_many_statements_whatever_there_is() {
        UUID priority = plans.priority(plan, "1");
        String address = "/plans/" + plan + "/history?include=parts";
        List<String> withFew =
                statements.during(() -> officer.get(address).then().statusCode(200));
        plans.many(() -> {
            for (int i = 0; i < 50; i++) {
                plans.action(priority, "1." + i);
            }
        });
        List<String> withMany = statements.during(
                () -> officer.get(address).then().statusCode(200).body("items", hasSize(50)));
        assertThat(withMany).hasSameSizeAs(withFew).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_page_in_the_middle_is_found_by_an_index_of_the_record() throws Exception {
        UUID priority = plans.priority(plan, "1");
        database.run("""
                insert into action (id, partnership_id, plan_id, priority_id, ordinal, ref, title_state, title_text,
                    timescale_state, lead_agencies_state, lead_officers_state, monitoring_state)
                select gen_random_uuid(), ?::uuid, ?::uuid, ?::uuid, n, '1.' || n, 'set', 'Row', 'absent', 'absent',
                    'absent', 'absent' from generate_series(1, 3000) n""", county, plan, priority);
        database.analyze("change");
        String address = "/plans/" + plan + "/history?include=parts&limit=50";
        String next = officer.get(address).then().statusCode(200).extract().path("next");
        String sql = statements.pageDuring(
                () -> officer.get(address + "&after=" + next).then().statusCode(200));
        JsonNode root = new ObjectMapper()
                .readTree(String.valueOf(database.rows("explain (format json) " + sql)
                        .getFirst()
                        .values()
                        .iterator()
                        .next()))
                .path(0)
                .path("Plan");
        List<String> whole = new ArrayList<>();
        scans(root, whole);
        whole.remove("access_grant");
        // Who somebody is stands in a handful of rows. Months that are yet to come hold nothing.
        whole.removeIf(
                table -> database.rows("select 1 from " + table + " limit 1").isEmpty());
        assertThat(whole).isEmpty();
        assertThat(root.findValuesAsText("Index Name")).anyMatch(name -> name.contains("plan_id"));
    }

    @Test
    void nobody_reads_the_history_of_a_plan_they_may_not_read() {
        for (Api other : List.of(people.partnershipOfficer(members.county()), people.stranger())) {
            other.get("/plans/" + plan + "/history")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/api/v1/problems/not-found"));
        }
        Api.anonymous().get("/plans/" + plan + "/history").then().statusCode(401);
        officer.get("/plans/" + plan + "/history?include=everything")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?include"));
        officer.get("/actions/" + plan + "/history").then().statusCode(404);
    }

    private static void scans(JsonNode node, List<String> into) {
        if (node.path("Node Type").asText().equals("Seq Scan")) {
            into.add(node.path("Relation Name").asText());
        }
        node.path("Plans").forEach(below -> scans(below, into));
    }
}

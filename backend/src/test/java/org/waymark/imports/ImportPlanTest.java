package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportPlanTest {
    private static final String TITLE = "Rowanshire Children and Young People's Plan 2009/11";

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String county = "";
    private String care = "";
    private Imports imports = new Imports(Api.as(""), "");

    @BeforeEach
    void a_county_with_two_agencies() {
        county = members.county();
        care = members.agency(county, "council", "CSR");
        members.membership(care, county);
        members.post(county, care, "Head of Care");
        members.group(county, "sub-group", "SAFE");
        imports = new Imports(people.partnershipOfficer(county), county);
    }

    private static WordPlan plan() {
        return WordPlan.titled(TITLE)
                .priority("Safe and well", "1", "Children are safe at home", "Head of Care", "Staying Safe")
                .indicator("(1) Children who are safe at home", "NI 70", "Lead Agency CSR", "Frequency Annual");
    }

    private static byte[] document(String title, String when, String agency) {
        return plan().action("1.1", title, when, agency, "Head of Care", "Group SAFE")
                .action("a)", "Write the course for carers", "TBC", "", "", "")
                .action("1.2", "Open the clinic on Saturdays, see 1.1", "Ongoing", "CSR", "", "tbc")
                .bytes();
    }

    private static byte[] document() {
        return document("Train every foster carer", "15 March 2010", "CSR / Harbour Trust");
    }

    @Test
    void a_comparison_says_what_the_document_holds_and_changes_nothing() {
        imports.compare(document())
                .header("Preference-Applied", equalTo("wait=60"))
                .body("state", equalTo("done"))
                .body("result.plan", nullValue())
                .body("result.title", equalTo(TITLE))
                .body("result.period.start", equalTo("2009-04-01"))
                .body("result.period.end", equalTo("2011-03-31"))
                .body("result.counts.themes", equalTo(1))
                .body("result.counts.priorities", equalTo(1))
                .body("result.counts.actions", equalTo(2))
                .body("result.counts.subActions", equalTo(1))
                .body("result.counts.indicators", equalTo(1))
                // plan, theme, priority, indicator, two actions, a sub-action
                .body("result.changes.created", equalTo(7))
                .body("result.changes.updated", equalTo(0))
                .body("result.unknown.text", contains("Harbour Trust"))
                .body("result.unknown.kind", contains("agency"))
                .body("result.unknown[0].where", containsString("1.1"))
                .body("result.comparison.findAll { it.id != null }", empty());
        assertThat(plans()).isEmpty();
        assertThat(database.rows("select 1 from indicator where partnership_id = ?::uuid", county))
                .isEmpty();
    }

    @Test
    void an_undecided_name_becomes_an_unconfirmed_lead_that_carries_the_text() {
        imports.load(document(), List.of(), false)
                .body("state", equalTo("done"))
                .body("result.plan.title", equalTo(TITLE))
                .body("result.findings.code", hasItem("assignments-recorded"));
        Map<String, ?> action = action("1.1");
        assertThat(action.get("lead_agencies_state")).isEqualTo("unconfirmed");
        assertThat(action.get("lead_agencies_text")).isEqualTo("CSR / Harbour Trust");
        assertThat(database.rows("select agency_id::text, state from assignment where action_id = ?", action.get("id")))
                .singleElement()
                .satisfies(place -> assertThat(place.get("agency_id")).isEqualTo(care));
        assertThat(action("1.2").get("monitoring_state")).isEqualTo("unconfirmed");
        assertThat(database.rows(
                        "select target_action_id from cross_reference where action_id = ?",
                        action("1.2").get("id")))
                .singleElement()
                .satisfies(one -> assertThat(one.get("target_action_id")).isEqualTo(action.get("id")));
    }

    @Test
    void an_agency_in_the_officer_column_is_a_lead_agency_and_its_words_stay() {
        String trust = members.agency(county, "voluntary", "HT");
        members.membership(trust, county);
        byte[] document = plan().action(
                        "1.1", "Train every foster carer", "15 March 2010", "CSR", "Head of Care (HT)", "")
                .action("a)", "Write the course for carers", "TBC", "", "HT", "")
                .bytes();
        imports.load(document, List.of(), false).body("result.findings.code", hasItem("other-column"));
        assertThat(database.rows(
                        "select agency_id::text, role from assignment where action_id = ? order by ordinal",
                        action("1.1").get("id")))
                .extracting(place -> place.get("agency_id") + " " + place.get("role"))
                .containsExactly(care + " lead", trust + " supporting");
        assertThat(action("1.1").get("lead_agencies_text")).isEqualTo("CSR");
        assertThat(action("1.1").get("lead_officers_text")).isEqualTo("Head of Care (HT)");
        assertThat(action("1.1a").get("lead_agencies_text")).isEqualTo("HT");
        imports.load(document, List.of(), false)
                .body("result.changes.updated", equalTo(0))
                .body("result.changes.conflicts", equalTo(0));
    }

    @Test
    void a_decided_name_is_made_and_known_from_then_on() {
        imports.load(
                        document(),
                        List.of(Map.of(
                                "text",
                                "Harbour Trust",
                                "create",
                                Map.of("name", "Harbour Care Trust", "code", "HT", "kind", "voluntary"))),
                        false)
                .body("state", equalTo("done"))
                .body("result.unknown", empty())
                .body("result.findings.code", hasItem("member-made"));
        assertThat(action("1.1").get("lead_agencies_state")).isEqualTo("set");
        assertThat(database.rows(
                        "select state, recorded from assignment where action_id = ?",
                        action("1.1").get("id")))
                .hasSize(2)
                .allSatisfy(place -> {
                    assertThat(place.get("state")).isEqualTo("accepted");
                    assertThat(place.get("recorded")).isEqualTo(true);
                });
        imports.compare(document())
                .body("result.unknown", empty())
                .body("result.changes.created", equalTo(0))
                .body("result.changes.updated", equalTo(0))
                .body("result.changes.unchanged", equalTo(7));
    }

    @Test
    void the_same_file_twice_changes_nothing_and_leaves_no_trace() {
        imports.load(document(), List.of(), false);
        long before = changes();
        imports.load(document(), List.of(), false)
                .body("result.changes.created", equalTo(0))
                .body("result.changes.updated", equalTo(0))
                .body("result.changes.conflicts", equalTo(0));
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void only_what_the_document_changed_is_changed() {
        imports.load(document(), List.of(), false);
        database.run(
                "update action set description = 'Said here' where id = ?",
                action("1.1").get("id"));
        imports.load(document("Train every foster carer", "16 April 2010", "CSR"), List.of(), false)
                .body("result.changes.created", equalTo(0))
                .body("result.changes.updated", equalTo(1))
                .body("result.changes.conflicts", equalTo(0));
        Map<String, ?> action = action("1.1");
        assertThat(String.valueOf(action.get("timescale_due"))).isEqualTo("2010-04-16");
        assertThat(action.get("lead_agencies_state")).isEqualTo("set");
        assertThat(action.get("description")).isEqualTo("Said here");
    }

    @Test
    void a_field_edited_since_is_a_conflict_and_stays_unless_the_document_is_to_win() {
        imports.load(document(), List.of(), false);
        database.run(
                "update action set title_text = 'Train all carers' where id = ?",
                action("1.1").get("id"));
        byte[] changed = document("Train each and every foster carer", "15 March 2010", "CSR / Harbour Trust");
        imports.load(changed, List.of(), false)
                .body("result.changes.conflicts", equalTo(1))
                .body("result.changes.updated", equalTo(0))
                .body(
                        "result.comparison.find { it.outcome == 'conflict' }.fields",
                        contains(Map.of(
                                "field",
                                "title",
                                "now",
                                "Train all carers",
                                "document",
                                "Train each and every foster carer")));
        assertThat(action("1.1").get("title_text")).isEqualTo("Train all carers");
        imports.load(changed, List.of(), true).body("result.changes.updated", equalTo(1));
        assertThat(action("1.1").get("title_text")).isEqualTo("Train each and every foster carer");
    }

    @Test
    void priorities_and_actions_that_are_not_in_the_document_are_left_alone() {
        imports.load(document(), List.of(), false);
        byte[] other = WordPlan.titled(TITLE)
                .priority("Growing up", "2", "Children enjoy school", "tbc", "Enjoying and Achieving")
                .action("2.1", "Read to them every day", "June 2010", "CSR", "", "")
                .bytes();
        imports.loadAtOnce(other)
                .body("result.plan.title", equalTo(TITLE))
                .body("result.counts.priorities", equalTo(1));
        assertThat(database.rows("select ref from priority where partnership_id = ?::uuid order by ref", county))
                .extracting(row -> row.get("ref"))
                .containsExactly("1", "2");
        assertThat(database.rows(
                        "select t.title from theme t join plan p on p.id = t.plan_id"
                                + " where p.partnership_id = ?::uuid",
                        county))
                .hasSize(2);
        assertThat(action("1.1").get("title_text")).isEqualTo("Train every foster carer");
    }

    @Test
    void a_load_whose_connection_is_cut_leaves_nothing_of_the_plan() throws Exception {
        String id = imports.compare(document()).extract().path("id");
        String load;
        try (var held = database.holding("lock table import_base in exclusive mode")) {
            load = people.partnershipOfficer(county)
                    .post("/imports/" + id + "/load", Map.of("decisions", List.of()))
                    .then()
                    .statusCode(202)
                    .header("Location", startsWith("/api/v1/jobs/"))
                    .extract()
                    .path("id");
            held.untilSomebodyWaits();
            database.rows("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where pid <> pg_backend_pid() and wait_event_type = 'Lock' and query like '%import_base%'""");
        }
        Api officer = people.partnershipOfficer(county);
        for (int i = 0; i < 200 && officer.get("/jobs/" + load).path("finishedAt") == null; i++) {
            Thread.sleep(50);
        }
        officer.get("/jobs/" + load).then().body("state", equalTo("failed"));
        assertThat(plans()).isEmpty();
        assertThat(database.rows("select 1 from indicator where partnership_id = ?::uuid", county))
                .isEmpty();
        imports.order(id, Map.of("decisions", List.of())).body("state", equalTo("done"));
        assertThat(plans()).hasSize(1);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "WAYMARK_PLAN", matches = ".+")
    void a_real_plan_comes_in_whole() throws IOException {
        byte[] real = Files.readAllBytes(Path.of(System.getenv("WAYMARK_PLAN")));
        String plan = imports.load(real, List.of(), false)
                .body("state", equalTo("done"))
                .body("result.counts.themes", equalTo(2))
                .body("result.counts.priorities", equalTo(6))
                .body("result.counts.actions", equalTo(30))
                .body("result.counts.subActions", equalTo(13))
                .body("result.counts.indicators", equalTo(23))
                .body("result.plan.id", notNullValue())
                .extract()
                .path("result.plan.id");
        assertThat(count("priority where plan_id = ?::uuid", plan)).isEqualTo(6);
        assertThat(count("action where parent_id is null and plan_id = ?::uuid", plan))
                .isEqualTo(30);
        assertThat(count("action where parent_id is not null and plan_id = ?::uuid", plan))
                .isEqualTo(13);
        assertThat(count(
                        "priority_indicator i join priority p on p.id = i.priority_id where p.plan_id = ?::uuid", plan))
                .isEqualTo(23);
        imports.load(real, List.of(), false)
                .body("result.changes.created", equalTo(0))
                .body("result.changes.updated", equalTo(0));
    }

    private long count(String from, String id) {
        return ((Number) java.util.Objects.requireNonNull(database.rows("select count(*) as n from " + from, id)
                        .getFirst()
                        .get("n")))
                .longValue();
    }

    private long changes() {
        return count("change where partnership = ?::uuid", county);
    }

    private List<?> plans() {
        return database.rows("select id from plan where partnership_id = ?::uuid", county);
    }

    private Map<String, ?> action(String ref) {
        return database.rows("select * from action where partnership_id = ?::uuid and ref = ?", county, ref)
                .getFirst();
    }
}

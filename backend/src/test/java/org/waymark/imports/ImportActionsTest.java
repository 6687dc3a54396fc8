package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ActionTable;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportActionsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    @SuppressWarnings("NullAway.Init")
    private ActionsToChange here;

    @SuppressWarnings("NullAway.Init")
    private ActionTable table;

    private List<Map<String, String>> rows = List.of();

    @BeforeEach
    void a_table_that_was_taken_away() {
        here = new ActionsToChange(members, people, plans);
        table = here.table;
        rows = table.rows();
    }

    private JsonPath action(String ref) {
        return here.officer.get("/actions/" + here.id(ref)).jsonPath();
    }

    @Test
    void a_comparison_names_each_changed_cell_before_and_after_and_changes_nothing() {
        ActionTable.of(rows, "1.2").put("title", "Open the clinic on Saturdays");
        ActionTable.of(rows, "1.2").put("leadAgencies", "acs; (CSF)");
        Map<String, String> added = ActionTable.blank(rows);
        added.putAll(Map.of("priority", "2", "ref", "2.1", "title", "Walk to school", "timescale", "Quarterly"));
        rows.add(added);
        table.compare(ActionTable.CSV, ActionTable.csv(rows))
                .body("state", equalTo("done"))
                .body("result.kind", equalTo("actions"))
                .body("result.plan.id", equalTo(here.plan))
                .body("result.counts.actions", equalTo(3))
                .body("result.counts.subActions", equalTo(1))
                .body("result.changes.created", equalTo(1))
                .body("result.changes.updated", equalTo(1))
                .body("result.changes.unchanged", equalTo(2))
                .body("result.changes.failed", equalTo(0))
                .body("result.problems", empty())
                .body("result.columns.missing", empty())
                .body("result.columns.extra", empty())
                .body("result.comparison.outcome", contains("updated", "created"))
                .body("result.comparison.row", contains(4, 5))
                .body("result.comparison[0].fields.field", contains("title", "leadAgencies"))
                .body("result.comparison[0].fields.now", contains("Open the clinic", null))
                .body("result.comparison[0].fields.document", contains("Open the clinic on Saturdays", "acs; (CSF)"))
                .body("result.comparison[1].id", nullValue())
                .body("result.comparison[1].ref", equalTo("2.1"))
                .body("result.comparison[1].fields.field", hasItems("priority", "ref", "title", "timescale"));
        assertThat(action("1.2").getString("title.text")).isEqualTo("Open the clinic");
        assertThat(action("1.2").getInt("version")).isEqualTo(1);
    }

    @Test
    void loading_does_what_was_compared_through_the_actions_own_rules_and_into_the_record() {
        Map<String, String> clinic = ActionTable.of(rows, "1.2");
        clinic.put("title", "Open the clinic on Saturdays");
        clinic.put("titleState", "unconfirmed");
        clinic.put("timescale", "TBC: Sept 2030");
        clinic.put("leadAgencies", "ACS; (CSF)");
        clinic.put("leadOfficers", "Head of Care");
        clinic.put("monitoringGroups", "BOARD");
        clinic.put("note", "Asked for by parents");
        List<String> lines =
                Objects.requireNonNull(clinic.get("milestones")).lines().toList();
        String moved = lines.get(1).replace("Feb 2030", "April 2030");
        clinic.put("milestones", moved + "\nStep three | officer: Head of Care\n" + lines.getFirst());
        Map<String, String> top = ActionTable.blank(rows);
        top.putAll(Map.of("priority", "2", "ref", "2.1", "title", "Walk to school"));
        Map<String, String> below = ActionTable.blank(rows);
        below.putAll(Map.of("priority", "2", "parent", "2.1", "ref", "2.1a", "title", "Paint the crossings"));
        rows.add(below);
        rows.add(top);
        List<String> before = action("1.2").getList("milestones.id");

        String id =
                table.compare(ActionTable.CSV, ActionTable.csv(rows)).extract().path("id");
        table.load(id, Map.of())
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("result.changes.created", equalTo(2))
                .body("result.changes.updated", equalTo(1));

        JsonPath now = action("1.2");
        assertThat(now.getString("title.state")).isEqualTo("unconfirmed");
        assertThat(now.getString("timescale.state")).isEqualTo("unconfirmed");
        assertThat(now.getString("timescale.text")).isEqualTo("Sept 2030");
        assertThat(now.getList("leadAgencies.items.code")).containsExactly("ACS", "CSF");
        assertThat(now.getList("leadAgencies.items.role")).containsExactly("lead", "supporting");
        assertThat(now.getList("leadAgencies.items.assignment.state")).containsExactly("proposed", "proposed");
        assertThat(now.getList("leadOfficers.items.name")).containsExactly("Head of Care");
        assertThat(now.getList("monitoring.groups.name")).containsExactly("Group BOARD");
        assertThat(now.getString("note")).isEqualTo("Asked for by parents");
        assertThat(now.getList("milestones.text")).containsExactly("Step two", "Step three", "Step one");
        assertThat(now.getString("milestones[0].id")).isEqualTo(before.get(1));
        assertThat(now.getString("milestones[2].id")).isEqualTo(before.get(0));
        assertThat(now.getString("milestones[0].timescale.due")).isEqualTo("2030-04-30");
        assertThat(now.getString("milestones[0].slips[0].timescale.text")).isEqualTo("Feb 2030");
        assertThat(action("2.1a").getString("parent.ref")).isEqualTo("2.1");
        assertThat(database.changesOf(here.id("1.2")).getLast().get("reason"))
                .isEqualTo("Loaded from a table, import " + id);
        JsonPath told =
                here.officer.get("/actions/" + here.id("1.2") + "/history").jsonPath();
        assertThat(told.getString("items[0].reason")).isNull();
        assertThat(told.getList("items[0].words")).contains("It was changed by the import of a table");
    }

    @Test
    void a_workbook_does_the_same() {
        byte[] changed = table.changed(sheet -> {
            sheet.getRow(3).getCell(6).setCellValue("Open the clinic on Saturdays");
            sheet.removeRow(sheet.getRow(2));
        });
        String id = table.compare(ActionTable.XLSX, changed)
                .body("result.changes.updated", equalTo(1))
                .body("result.changes.unchanged", equalTo(1))
                .body("result.comparison.row", contains(4))
                .extract()
                .path("id");
        table.load(id, Map.of()).body("state", equalTo("done"));
        assertThat(action("1.2").getString("title.text")).isEqualTo("Open the clinic on Saturdays");
        // The row that the file no longer has is left alone.
        assertThat(here.officer.get("/actions?plan=" + here.plan).jsonPath().getList("items"))
                .hasSize(3);
    }

    @Test
    void every_fault_of_every_row_is_told_at_once_and_nothing_is_changed() {
        ActionTable.of(rows, "1.1")
                .putAll(Map.of("leadAgencies", "CSF; Nobody", "priority", "9", "titleState", "sure"));
        ActionTable.of(rows, "1.2").putAll(Map.of("ref", "1".repeat(41), "externalIds", "case: 1.1", "note", "Fine"));
        ActionTable.of(rows, "1.1a").put("milestones", "#abcdef Step nine | done: soon");
        Map<String, String> added = ActionTable.blank(rows);
        added.put("title", "Stands nowhere");
        rows.add(added);
        Map<String, String> stranger = ActionTable.blank(rows);
        stranger.putAll(Map.of("id", "00000000-0000-7000-8000-000000000000", "priority", "1", "title", "Gone"));
        rows.add(stranger);
        byte[] file = ActionTable.csv(rows);
        String id = table.compare(ActionTable.CSV, file)
                .body("state", equalTo("done"))
                .body("result.changes.failed", equalTo(5))
                .body(
                        "result.problems.collect { it.row + ' ' + it.column + ' ' + it.code }",
                        containsInAnyOrder(
                                "2 priority unknown",
                                "2 leadAgencies unknown",
                                "2 titleState not-one-of",
                                "3 milestones unknown",
                                "4 ref wrong-size",
                                "4 externalIds taken",
                                "5 priority required",
                                "6 id unknown"))
                .body("result.problems.find { it.code == 'taken' }.title", equalTo("External ids"))
                .body("result.problems.find { it.code == 'taken' }.now", equalTo("case: 1.2"))
                .body("result.problems.find { it.code == 'taken' }.document", equalTo("case: 1.1"))
                .extract()
                .path("id");
        table.load(id, Map.of())
                .statusCode(200)
                .body("state", equalTo("failed"))
                .body("problems[0].status", equalTo(422))
                .body("problems[0].errors.pointer", hasItems("/rows/4/externalIds", "/rows/6/id"))
                .body("problems[0].errors.detail", hasItems(containsString("Row 5, Priority: ")));
        table.send(ActionTable.CSV, file, false).statusCode(200).body("state", equalTo("failed"));
        assertThat(action("1.2").getInt("version")).isEqualTo(1);
    }

    @Test
    void rows_that_are_wrong_can_be_left_out() {
        ActionTable.of(rows, "1.1").put("priority", "9");
        ActionTable.of(rows, "1.2").put("note", "Fine");
        String id =
                table.compare(ActionTable.CSV, ActionTable.csv(rows)).extract().path("id");
        table.load(id, Map.of("leaveOut", List.of(99))).statusCode(400).body("errors.pointer", contains("/leaveOut/0"));
        table.load(id, Map.of("leaveOut", List.of(2), "title", "Another"))
                .statusCode(400)
                .body("errors.pointer", contains("/title"));
        table.load(id, Map.of("leaveOut", List.of(2)))
                .body("state", equalTo("done"))
                .body("result.changes.leftOut", equalTo(1))
                .body("result.changes.updated", equalTo(1));
        assertThat(action("1.2").getString("note")).isEqualTo("Fine");
    }

    @Test
    void a_row_that_somebody_has_changed_meanwhile_is_stale_with_both_sides() {
        ActionTable.of(rows, "1.2").put("title", "Open the clinic on Saturdays");
        byte[] file = ActionTable.csv(rows);
        String id = table.compare(ActionTable.CSV, file)
                .body("result.problems", empty())
                .extract()
                .path("id");
        here.officer
                .patch("/actions/" + here.id("1.2"), "\"1\"", Map.of("note", "Changed by another"))
                .then()
                .statusCode(200);
        table.load(id, Map.of())
                .body("state", equalTo("failed"))
                .body("problems[0].status", equalTo(412))
                .body("problems[0].errors.code", hasItems("stale"));
        table.compare(ActionTable.CSV, file)
                .body("result.problems.code", contains("stale", "stale"))
                .body("result.problems.column", containsInAnyOrder("title", "note"))
                .body("result.problems.find { it.column == 'note' }.now", equalTo("Changed by another"))
                .body("result.problems.find { it.column == 'note' }.document", nullValue())
                .body(
                        "result.problems.find { it.column == 'title' }.document",
                        equalTo("Open the clinic on Saturdays"));
    }

    @Test
    void a_row_without_its_version_changes_nothing() {
        ActionTable.of(rows, "1.2").putAll(Map.of("version", "", "note", "Fine"));
        table.compare(ActionTable.CSV, ActionTable.csv(rows))
                .body("result.problems.code", contains("version-needed"))
                .body("result.problems.column", contains("version"));
    }

    @Test
    void one_file_is_loaded_once() {
        Map<String, String> added = ActionTable.blank(rows);
        added.putAll(Map.of("priority", "2", "ref", "2.1", "title", "Walk to school"));
        rows.add(added);
        String id =
                table.compare(ActionTable.CSV, ActionTable.csv(rows)).extract().path("id");
        table.load(id, Map.of()).statusCode(200).body("state", equalTo("done"));
        table.load(id, Map.of()).statusCode(409).body("detail", containsString("loaded already"));
        assertThat(here.officer.get("/actions?plan=" + here.plan).jsonPath().getList("items"))
                .hasSize(4);
    }

    @Test
    void an_agreed_plan_asks_for_the_reason() {
        here.officer
                .post(
                        "/plans/" + here.plan + "/transitions",
                        Map.of("to", "agreed", "reason", "The board wants it now"))
                .then()
                .statusCode(200);
        rows = table.rows();
        ActionTable.of(rows, "1.2").put("timescale", "May 2030");
        String id = table.compare(ActionTable.CSV, ActionTable.csv(rows))
                .body("state", equalTo("done"))
                .body("result.changes.updated", equalTo(1))
                .extract()
                .path("id");
        table.load(id, Map.of()).body("state", equalTo("failed")).body("problems[0].code", equalTo("reason-needed"));
        here.officer
                .request()
                .contentType("application/json")
                .header("Prefer", "wait=60")
                .queryParam("reason", "Moved by the board")
                .body(Map.of())
                .post("/imports/" + id + "/load")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
        assertThat(database.changesOf(here.id("1.2")).getLast().get("reason"))
                .asString()
                .startsWith("Moved by the board\nLoaded from a table, import ");
    }

    @Test
    void a_formula_is_named_in_its_place_and_a_column_that_is_missing_changes_nothing() {
        byte[] changed = table.changed(sheet -> {
            // A cell of its own: one that keeps its old words as what the formula comes to changes nothing.
            sheet.getRow(1).createCell(6).setCellFormula("CONCATENATE(\"a\",\"b\")");
            for (int i = 0; i < 4; i++) {
                sheet.getRow(i)
                        .getCell(8, org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(i == 0 ? "Comments" : "nice");
            }
        });
        table.compare(ActionTable.XLSX, changed)
                .body("result.problems.code", contains("formula"))
                .body("result.problems.row", contains(2))
                .body("result.problems.column", contains("title"))
                .body("result.columns.extra", contains("Comments"))
                .body("result.columns.missing", contains("description"))
                .body("result.changes.unchanged", equalTo(2));
        assertThat(rows).hasSize(3);
    }

    @Test
    void five_hundred_rows_are_compared_and_loaded() {
        for (int i = 0; i < 500; i++) {
            Map<String, String> added = ActionTable.blank(rows);
            added.putAll(Map.of("priority", "2", "ref", "2." + i, "title", "Action " + i, "leadAgencies", "CSF"));
            rows.add(added);
        }
        String id = table.compare(ActionTable.CSV, ActionTable.csv(rows))
                .body("result.changes.created", equalTo(500))
                .body("result.comparison", hasSize(500))
                .extract()
                .path("id");
        table.load(id, Map.of()).body("state", equalTo("done"));
        rows = table.rows();
        assertThat(rows).hasSize(503);
        table.compare(ActionTable.CSV, ActionTable.csv(rows)).body("result.changes.unchanged", equalTo(503));
    }
}

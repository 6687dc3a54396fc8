package org.waymark.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionBatch;
import org.waymark.actions.ActionFilter;
import org.waymark.testing.ActionTable;
import org.waymark.testing.Api;
import org.waymark.testing.LargePlan;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ExportActionsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    LargePlan large;

    @Inject
    Statements statements;

    @Inject
    ActionBatch batch;

    @Inject
    Jdbi jdbi;

    private String county = "";
    private String agency = "";
    private String plan = "";
    private String priority = "";
    private Api officer = Api.as("");
    private ActionTable table = new ActionTable(officer, "");

    @BeforeEach
    void a_plan_with_an_action() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        agency = members.agency(county, "council", "CSF");
        members.membership(agency, county);
        String second = members.agency(county, "health", "ACS");
        members.membership(second, county);
        String post = members.post(county, agency, "Head of Care");
        String board = members.group(county, "board", "BOARD");
        plan = plans.plan(county).toString();
        priority = plans.priority(UUID.fromString(plan), "1").toString();
        table = new ActionTable(officer, plan);
        officer.made(
                "/actions",
                Map.ofEntries(
                        Map.entry("priority", priority),
                        Map.entry("ref", "1.10"),
                        Map.entry("title", Map.of("state", "unconfirmed", "text", "=Train every foster carer")),
                        Map.entry("timescale", Map.of("text", "By Sept 2030")),
                        Map.entry(
                                "milestones",
                                List.of(
                                        Map.of(
                                                "text",
                                                "Write the course",
                                                "timescale",
                                                Map.of("text", "March 2030"),
                                                "officer",
                                                post,
                                                "doneOn",
                                                "2026-01-31"),
                                        Map.of("timescale", Map.of("text", "TBC")))),
                        Map.entry(
                                "leadAgencies",
                                Map.of(
                                        "state",
                                        "set",
                                        "items",
                                        List.of(
                                                Map.of("agency", agency, "role", "lead"),
                                                Map.of("agency", second, "role", "supporting")))),
                        Map.entry(
                                "leadOfficers",
                                Map.of(
                                        "state",
                                        "unconfirmed",
                                        "items",
                                        List.of(Map.of("officer", post, "role", "lead")))),
                        Map.entry(
                                "monitoring",
                                Map.of("state", "set", "groups", List.of(board), "source", "School census")),
                        Map.entry("note", "Ask again"),
                        Map.entry("externalIds", List.of(Map.of("system", "case", "value", "A-1")))));
    }

    @Test
    void a_row_says_everything_of_an_action_in_words_and_codes() {
        Map<String, String> row = table.rows().getFirst();
        assertThat(row.get("milestones"))
                .matches("#[0-9a-f]{6} Write the course \\| when: March 2030 \\| officer: Head of Care"
                        + " \\| done: 2026-01-31\n#[0-9a-f]{6} \\| when: TBC");
        assertThat(row)
                .containsEntry("version", "1")
                .containsEntry(
                        "plan (not read back)", officer.get("/plans/" + plan).path("title"))
                .containsEntry("priority", "1")
                .containsEntry("parent", "")
                .containsEntry("ref", "1.10")
                .containsEntry("title", "'=Train every foster carer")
                .containsEntry("titleState", "unconfirmed")
                .containsEntry("timescale", "By Sept 2030")
                .containsEntry("leadAgencies", "CSF; (ACS)")
                .containsEntry("leadOfficers", "TBC: Head of Care")
                .containsEntry("monitoring", "")
                .containsEntry("monitoringGroups", "Group BOARD")
                .containsEntry("monitoringSource", "School census")
                .containsEntry("note", "Ask again")
                .containsEntry("externalIds", "case: A-1")
                .containsEntry("status (not read back)", "not-started")
                .containsEntry("overdue (not read back)", "false")
                .containsEntry("nextDue (not read back)", "2030-09-30");
    }

    @Test
    void a_blank_lead_of_a_sub_action_stays_blank() {
        String parent = officer.get("/actions?plan=" + plan).path("items[0].id");
        officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "parent",
                        parent,
                        "ref",
                        "1.10a",
                        "title",
                        Map.of("state", "set", "text", "Find a room")));
        Map<String, String> row = ActionTable.of(table.rows(), "1.10a");
        assertThat(row)
                .containsEntry("parent", "1.10")
                .containsEntry("leadAgencies", "")
                .containsEntry("leadOfficers", "");
    }

    @Test
    void the_form_is_chosen_by_accept_or_by_name() {
        officer.request()
                .accept("application/x-ndjson")
                .get("/exports/actions?plan=" + plan)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/x-ndjson"))
                .header("Content-Disposition", equalTo("attachment; filename=\"actions.ndjson\""))
                .body(startsWith("{\"id\":\""))
                .body(containsString("\"version\":1,"))
                .body(endsWith("\"nextDue\":\"2030-09-30\"}\n"));
        officer.request()
                .get("/exports/actions?format=xlsx&plan=" + plan)
                .then()
                .statusCode(200)
                .contentType(ActionTable.XLSX);
        officer.get("/exports/actions?plan=" + plan).then().contentType(startsWith("text/csv"));
        officer.request()
                .accept("image/png")
                .get("/exports/actions?plan=" + plan)
                .then()
                .statusCode(406);
        officer.get("/exports/actions?format=pdf").then().statusCode(400).body("errors.pointer", hasItem("?format"));
        officer.get("/exports/actions?limit=3").then().statusCode(400).body("errors.pointer", hasItem("?limit"));
    }

    @Test
    void a_workbook_has_typed_cells_a_header_that_stays_in_view_a_hidden_id_and_codes_to_choose_from()
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table.exported("xlsx")))) {
            var sheet = Objects.requireNonNull(book.getSheet("Actions"));
            var row = sheet.getRow(1);
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.isColumnHidden(1)).isFalse();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(11).getStringCellValue()).isEqualTo("Lead agencies");
            assertThat(sheet.getRow(0).getCell(20).getStringCellValue()).isEqualTo("Next due (not read back)");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("1.10");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("=Train every foster carer");
            assertThat(row.getCell(19).getBooleanCellValue()).isFalse();
            assertThat(row.getCell(20).getLocalDateTimeCellValue()).hasToString("2030-09-30T00:00");
            assertThat(sheet.getDataValidations())
                    .extracting(offer -> offer.getValidationConstraint().getFormula1())
                    .contains("Choices!$B$1:$B$2");
            assertThat(book.getSheet("Choices").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("ACS");
            assertThat(book.getSheet("Read me first").getRow(0).getCell(0).getStringCellValue())
                    .contains("change many actions");
        }
    }

    @Test
    void only_what_the_caller_may_read_is_in_it_and_only_what_the_filter_asks_for() {
        String all = officer.get("/exports/actions?plan=" + plan).asString();
        assertThat(people.agencyOfficer(agency)
                        .get("/exports/actions?plan=" + plan)
                        .asString())
                .isEqualTo(all);
        String header = all.substring(0, all.indexOf("\r\n") + 2);
        assertThat(people.stranger().get("/exports/actions?plan=" + plan).asString())
                .isEqualTo(header);
        assertThat(people.partnershipOfficer(members.county())
                        .get("/exports/actions?plan=" + plan)
                        .asString())
                .isEqualTo(header);
        assertThat(officer.get("/exports/actions?plan=" + plan + "&q=foster").asString())
                .isEqualTo(all);
        assertThat(officer.get("/exports/actions?plan=" + plan + "&q=nothing-of-it")
                        .asString())
                .isEqualTo(header);
        Api.anonymous().get("/exports/actions?plan=" + plan).then().statusCode(401);
    }

    @Test
    void what_one_has_already_is_not_sent_again() {
        String etag = officer.get("/exports/actions?format=xlsx&plan=" + plan).header("ETag");
        officer.request()
                .header("If-None-Match", etag)
                .get("/exports/actions?format=xlsx&plan=" + plan)
                .then()
                .statusCode(304);
        officer.request()
                .head("/exports/actions?format=xlsx&plan=" + plan)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body(is(""));
        assertThat(officer.get("/exports/actions?plan=" + plan).header("ETag")).isNotEqualTo(etag);
    }

    @Test
    void five_thousand_actions_come_by_a_cursor_and_cost_as_many_statements_as_one() {
        members.post(county, agency, "Head of Schools");
        String big = large.made(county, 10, 500).toString();
        List<String> few = statements.during(() -> officer.get("/exports/actions?plan=" + plan));
        List<String> many = statements.during(() -> assertThat(
                        officer.get("/exports/actions?plan=" + big).asString().lines())
                .hasSizeGreaterThan(5000));
        assertThat(many).hasSameSizeAs(few);
        ActionFilter filter = new ActionFilter();
        filter.plan = List.of(UUID.fromString(big));
        int[] seen = {0, 0};
        plans.many(() -> batch.each(filter, action -> {
            if (seen[0]++ == 0) {
                seen[1] = jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from pg_cursors where statement like '%from action a%'"
                                        + " and statement not like '%pg_cursors%'")
                        .mapTo(Integer.class)
                        .one());
            }
        }));
        assertThat(seen[0]).isEqualTo(5000);
        assertThat(seen[1]).as("the rows are fetched from a cursor").isEqualTo(1);
    }
}

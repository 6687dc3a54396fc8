package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.sheets.SheetForm;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** An agency takes what it owes as JSON, CSV or a workbook, with last time's words in it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TakeTemplateTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Statements statements;

    private Scene scene;
    private UUID begun;
    private UUID fresh;
    private String path;

    /** Of the police one action on which a draft is begun, one that was reported on last time, and one of others. */
    @BeforeEach
    void a_round() {
        scene = asked.scene();
        begun = asked.action(scene.priority(), "1.1", scene.police());
        fresh = asked.action(scene.priority(), "1.2", scene.police());
        asked.action(scene.priority(), "1.3", scene.health());
        asked.report(begun, scene.police(), AskedPlan.quarter(), "draft", "off-track");
        asked.report(fresh, scene.police(), AskedPlan.quarterBefore(), "accepted", "at-risk");
        path = "/reporting-rounds/" + AskedPlan.open(scene) + "/template";
    }

    @Test
    void each_row_holds_what_was_begun_or_else_what_was_said_last() {
        scene.constable()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("period.start", equalTo(AskedPlan.quarter().toString()))
                .body("rows.actionId", contains(begun.toString(), fresh.toString()))
                .body("rows.ref", contains("1.1", "1.2"))
                .body("rows.status", contains("off-track", "at-risk"))
                .body("rows.done", contains("Held two sessions", "Held two sessions"))
                .body("rows.percent", contains(40, 40))
                .body("rows.reportVersion", contains(1, null))
                .body("rows.state", contains("draft", null))
                .body("rows[0].last", nullValue())
                .body("rows[1].last", equalTo("Quarter: At risk, 40 %"))
                .body("rows.asItStands", contains(false, false));
    }

    @Test
    void the_agency_takes_its_own_and_the_partnerships_officers_anybodys() {
        scene.officer().get(path).then().body("rows.ref", contains("1.1", "1.2", "1.3"));
        scene.officer().get(path + "?agency=" + scene.health()).then().body("rows.ref", contains("1.3"));
        scene.nurse().get(path).then().body("rows.ref", contains("1.3"));
        scene.nurse().get(path + "?agency=" + scene.police()).then().statusCode(403);
        people.boardMember(members.group(scene.county(), "board"))
                .get(path)
                .then()
                .statusCode(403);
        scene.officer().get(path + "?agency=nobody").then().statusCode(400);
        Api.anonymous().get(path).then().statusCode(401);
        people.partnershipOfficer(members.county()).get(path).then().statusCode(404);
        String fire = members.member(scene.county(), "fire");
        people.agencySystem(fire).get(path).then().statusCode(200).body("rows", empty());
    }

    @Test
    void the_form_is_that_which_is_accepted_unless_another_is_asked_for() {
        for (String form : List.of("csv", "xlsx")) {
            Response answer = scene.constable().get(path + "?format=" + form);
            answer.then()
                    .statusCode(200)
                    .header(
                            "Content-Disposition",
                            startsWith("attachment; filename=\"progress-" + AskedPlan.quarter()));
            assertThat(answer.header("Content-Disposition")).endsWith("." + form + "\"");
        }
        scene.constable()
                .request()
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv");
        scene.constable()
                .request()
                .accept(SheetForm.XLSX_TYPE)
                .get(path + "?format=json")
                .then()
                .contentType("application/json");
        scene.constable().request().accept("image/png").get(path).then().statusCode(406);
        scene.constable().get(path + "?format=odt").then().statusCode(400);
    }

    @Test
    void as_csv_it_has_a_header_and_ids() {
        String csv = scene.constable().get(path + "?format=csv").asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("roundId,actionId,agencyId,reportVersion,priority (not read back),ref (not read back),"
                        + "title (not read back),timescale (not read back),agency (not read back),"
                        + "last (not read back),state (not read back),status,rating,ratingReason,done,next,obstacles,"
                        + "percent,evidence,asItStands");
        assertThat(lines.get(1)).contains(begun.toString()).contains(",off-track,,,Held two sessions,,,40,,");
        assertThat(lines).hasSize(3);
    }

    @Test
    void as_a_workbook_it_says_how_to_fill_it_in_and_guards_the_rest() throws IOException {
        byte[] bytes = scene.constable().get(path + "?format=xlsx").asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheet("Progress");
            var header = sheet.getRow(0);
            assertThat(header.getCell(11).getStringCellValue()).isEqualTo("Status");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(header.getCell(11).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.isColumnHidden(1)).isTrue();
            assertThat(sheet.isColumnHidden(11)).isFalse();
            var row = sheet.getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(begun.toString());
            assertThat(row.getCell(1).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(6).getCellStyle().getLocked()).isTrue();
            assertThat(row.getCell(11).getStringCellValue()).isEqualTo("Off track");
            assertThat(row.getCell(11).getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(17).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(17).getNumericCellValue()).isEqualTo(40);
            assertThat(sheet.getDataValidations())
                    .extracting(
                            offer -> offer.getRegions().getCellRangeAddress(0).getFirstColumn())
                    .contains(11, 12, 19);
            assertThat(sheet.getDataValidations()).allMatch(DataValidation::getShowErrorBox);
            assertThat(book.getSheet("Read me first").getRow(0).getCell(0).getStringCellValue())
                    .startsWith("Progress in Q");
        }
    }

    @Test
    void it_costs_the_same_with_three_rows_and_with_fifty() {
        List<String> few = statements.during(() -> scene.officer().get(path));
        for (int i = 0; i < 50; i++) {
            asked.action(scene.priority(), "1." + (i + 4), scene.police());
        }
        String earlier = scene.officer()
                .made(
                        "/reporting-rounds",
                        java.util.Map.of(
                                "partnership",
                                scene.county(),
                                "periodStart",
                                AskedPlan.quarterBefore().toString()));
        assertThat(statements.during(() -> scene.officer()
                        .get("/reporting-rounds/" + earlier + "/template")
                        .then()
                        .body("rows.size()", equalTo(53))))
                .hasSameSizeAs(few)
                .hasSizeLessThanOrEqualTo(3);
    }
}

package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.sheets.SheetForm;
import org.waymark.testing.Api;
import org.waymark.testing.Surroundings;

/** What is refused of a template that is sent back: with one wrong cell nothing is changed. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RefusedTemplateTest extends SentTemplate {
    @Test
    void one_wrong_cell_and_nothing_is_changed() throws IOException {
        byte[] book = book(sheet -> {
            sheet.getRow(1).getCell(STATUS).setCellValue("On the way");
            sheet.getRow(1).getCell(PERCENT).setCellValue(140);
            sheet.getRow(1).createCell(18).setCellValue("see our website");
            sheet.getRow(2).getCell(DONE).setCellFormula("1+1");
        });
        send(scene.constable(), SheetForm.XLSX_TYPE, book, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("counts.failed", equalTo(2))
                .body("rows[0].problems.column", containsInAnyOrder("status", "percent", "evidence"))
                .body("rows[0].problems.code", containsInAnyOrder("not-one-of", "wrong-type", "wrong-form"))
                .body("rows[1].problems.code", contains("formula"));
        send(scene.constable(), SheetForm.XLSX_TYPE, book, "")
                .then()
                .statusCode(422)
                .body("type", endsWith("/rows-refused"))
                .body("counts.failed", equalTo(2))
                .body("rows.row", contains(2, 3));
        assertThat(reports()).hasSize(1);
        assertThat(database.changesOf(draft)).hasSize(1);
    }

    @Test
    void a_right_row_beside_a_wrong_one_is_not_taken_either() {
        send(
                        scene.constable(),
                        "text/csv",
                        "actionId,agencyId,reportVersion,status,done\n" + begun + "," + scene.police()
                                + ",1,on-track,Better\n" + fresh + "," + scene.police() + ",,nonsense,\n",
                        "")
                .then()
                .statusCode(422)
                .body("rows.row", contains(3))
                .body("counts.updated", equalTo(1))
                .body("counts.failed", equalTo(1));
        assertThat(database.changesOf(draft)).hasSize(1);
    }

    @Test
    void rows_that_do_not_belong_here_are_named() {
        UUID other = asked.action(scene.priority(), "1.9", scene.health());
        Map<String, @Nullable Object> twice = filled(fresh, null, "on-track", "Once");
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("rows", List.of(filled(other, null, "on-track", "Not ours"), twice, twice)),
                        "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("failed", "created", "failed"))
                .body("rows.problems.code.flatten()", contains("not-owed", "repeated"));
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("round", UUID.randomUUID().toString(), "rows", List.of(twice)),
                        "?dryRun=true")
                .then()
                .body("rows.problems.code.flatten()", contains("other-round"));
        send(scene.constable(), "text/csv", "actionId,agencyId,status\nmine,,on-track\n", "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows.problems.column.flatten()", contains("actionId", "agencyId"))
                .body("rows[0].action", nullValue());
    }

    @Test
    void nothing_that_was_written_meanwhile_is_overwritten() {
        scene.constable()
                .patch("/progress-reports/" + draft, "\"1-x\"", Map.of("done", "Written on the page"))
                .then()
                .statusCode(200);
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("rows", List.of(filled(begun, 1, "on-track", "Written in the workbook"))),
                        "")
                .then()
                .statusCode(422)
                .body("rows[0].problems.column", contains("reportVersion"))
                .body("rows[0].problems.code", contains("stale"));
    }

    @Test
    void the_rules_of_reports_hold_cell_by_cell() {
        Map<String, @Nullable Object> red = filled(fresh, null, "on-track", "x");
        red.put("rating", "red");
        Map<String, @Nullable Object> tooLong = filled(begun, 1, "on-track", "x".repeat(10_001));
        send(scene.constable(), "application/json", Map.of("rows", List.of(red, tooLong)), "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows.problems.column.flatten()", contains("ratingReason", "done"));
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("rows", List.of(Map.of("actionId", "x", "status", "nonsense"))),
                        "")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/rows/0/actionId", "/rows/0/agencyId", "/rows/0/status"));
    }

    @Test
    void the_partnerships_officers_send_it_on_an_agencys_behalf_and_nobody_elses() {
        Object row = Map.of("rows", List.of(filled(fresh, null, "on-track", "By telephone")));
        Api.anonymous()
                .contentType("application/json")
                .body(row)
                .post(path)
                .then()
                .statusCode(401);
        send(scene.nurse(), "application/json", row, "?agency=" + scene.police())
                .then()
                .statusCode(403);
        send(scene.nurse(), "application/json", row, "")
                .then()
                .statusCode(422)
                .body("rows[0].problems.code", contains("not-owed"));
        send(people.boardMember(members.group(scene.county(), "board")), "application/json", row, "")
                .then()
                .statusCode(403);
        send(people.partnershipOfficer(members.county()), "application/json", row, "")
                .then()
                .statusCode(404);
        send(scene.officer(), "application/json", row, "").then().statusCode(200);
        assertThat(reports().getLast()).containsEntry("on_behalf", true);
    }

    @Test
    void files_that_are_none_are_refused_with_the_way_out() {
        send(scene.constable(), SheetForm.XLSX_TYPE, "not a workbook", "")
                .then()
                .statusCode(422)
                .body("type", endsWith("/not-a-table"))
                .body("code", equalTo("not-a-workbook"));
        send(scene.constable(), "text/csv", "actionId,done\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1), "")
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-encoding"));
        scene.constable()
                .unchecked()
                .contentType("text/csv")
                .body(new byte[20 * 1024 * 1024 + 1])
                .post(path)
                .then()
                .statusCode(413);
        send(scene.constable(), "text/plain", "status", "").then().statusCode(415);
    }
}

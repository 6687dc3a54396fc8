package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.sheets.SheetForm;
import org.waymark.testing.Surroundings;

/** A template that comes back filled in is compared cell by cell, and taken whole or not at all. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LoadTemplateTest extends SentTemplate {
    @Test
    void sent_back_as_it_was_it_changes_nothing_in_any_form() throws IOException {
        byte[] csv = scene.constable().get(path + "?format=csv").asByteArray();
        String json = scene.constable().get(path).asString();
        int changes = database.changesOf(draft).size();
        for (Response answer : List.of(
                send(scene.constable(), "text/csv", csv, ""),
                send(scene.constable(), "application/json", json, ""),
                send(scene.constable(), SheetForm.XLSX_TYPE, book(sheet -> {}), ""))) {
            answer.then()
                    .statusCode(200)
                    .body("rows.outcome", contains("unchanged", "unchanged"))
                    .body("counts.unchanged", equalTo(2))
                    .body("counts.handedIn", equalTo(0));
        }
        assertThat(database.changesOf(draft)).hasSize(changes);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void a_workbook_that_was_filled_in_makes_and_changes_drafts() throws IOException {
        byte[] book = book(sheet -> {
            sheet.getRow(1).getCell(STATUS).setCellValue("On track");
            sheet.getRow(1).getCell(PERCENT).setCellValue(65);
            sheet.getRow(2).getCell(DONE).setCellValue("Doors are open");
        });
        Response dry = send(scene.constable(), SheetForm.XLSX_TYPE, book, "?dryRun=true");
        dry.then()
                .statusCode(200)
                .body("rows.row", contains(2, 3))
                .body("rows.action.ref", contains("1.1", "1.2"))
                .body("rows.outcome", contains("updated", "created"))
                .body("rows.problems", contains(empty(), empty()))
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1));
        assertThat(reports())
                .hasSize(1)
                .first()
                .satisfies(report -> assertThat(report).containsEntry("status", "off-track"));
        Response real = send(scene.constable(), SheetForm.XLSX_TYPE, book, "");
        real.then().statusCode(200).body("counts", equalTo(dry.path("counts")));
        assertThat(reports())
                .extracting(report -> report.get("state"), report -> report.get("status"), report -> report.get("done"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("draft", "on-track", "Held two sessions"),
                        org.assertj.core.groups.Tuple.tuple("draft", "at-risk", "Doors are open"));
        assertThat(database.changesOf(draft).getLast())
                .containsEntry("type", "progress-report")
                .containsEntry("operation", "update")
                .containsEntry("request", real.header("X-Request-Id"));
    }

    @Test
    void what_is_complete_is_handed_in_when_that_is_asked_for() {
        send(
                        scene.constable(),
                        "application/json",
                        Map.of(
                                "rows",
                                List.of(
                                        filled(begun, 1, "on-track", "Half done"),
                                        filled(fresh, null, "completed", "All done"))),
                        "?submit=true")
                .then()
                .statusCode(200)
                .body("rows.handedIn", contains(true, true))
                .body("counts.handedIn", equalTo(2));
        assertThat(reports()).extracting(report -> report.get("state")).containsOnly("submitted");
        scene.officer().get(path.replace("/template", "")).then().body("counts.answered", equalTo(2));
    }

    @Test
    void a_row_without_a_status_stays_a_draft() {
        Map<String, @Nullable Object> row = row(fresh, null);
        row.put("done", "Something");
        send(scene.constable(), "application/json", Map.of("rows", List.of(row)), "?submit=true")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("created"))
                .body("rows.handedIn", contains(false));
    }

    @Test
    void last_times_words_are_reported_again_only_when_that_is_said() {
        List<Map<String, Object>> rows = scene.constable().get(path).jsonPath().getList("rows");
        rows.get(1).put("asItStands", true);
        send(scene.constable(), "application/json", Map.of("rows", rows), "?submit=true")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("unchanged", "created"))
                // The draft was complete, and is handed in as well.
                .body("rows.handedIn", contains(true, true));
        assertThat(reports())
                .extracting(report -> report.get("done"))
                .containsExactly("Held two sessions", "Held two sessions");
    }

    @Test
    void columns_that_the_file_does_not_have_stay_as_they_are() {
        send(
                        scene.constable(),
                        "text/csv",
                        "\uFEFFActionId,agencyId,reportVersion,next\r\n" + begun + "," + scene.police()
                                + ",1,'=More\r\n",
                        "")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("updated"));
        assertThat(database.rows("select status, done, next, percent from progress_report where id = ?::uuid", draft)
                        .getFirst())
                .containsEntry("status", "off-track")
                .containsEntry("done", "Held two sessions")
                .containsEntry("next", "=More")
                .containsEntry("percent", 40);
    }

    @Test
    void what_was_handed_in_stays_and_what_was_returned_is_mended() {
        database.run(
                "update progress_report set state = 'submitted', submitted_at = now(), first_submitted_at = now()"
                        + " where id = ?::uuid",
                draft);
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("rows", List.of(filled(begun, 2, "on-track", "Better"))),
                        "?dryRun=true")
                .then()
                .statusCode(200)
                .body("rows[0].problems.code", contains("handed-in"));
        database.run(
                "update progress_report set state = 'returned', decided_at = now(), return_reason = 'How many?'"
                        + " where id = ?::uuid",
                draft);
        send(
                        scene.constable(),
                        "application/json",
                        Map.of("rows", List.of(filled(begun, 3, "on-track", "Forty came"))),
                        "?submit=true")
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("updated"))
                .body("rows.handedIn", contains(true));
        assertThat(reports().getFirst()).containsEntry("state", "submitted").containsEntry("done", "Forty came");
    }
}

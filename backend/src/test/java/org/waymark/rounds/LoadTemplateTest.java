package org.waymark.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.sheets.SheetForm;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** A template that comes back filled in is compared cell by cell, and taken whole or not at all. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LoadTemplateTest {
    private static final int STATUS = 11;
    private static final int DONE = 14;
    private static final int PERCENT = 17;

    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private Scene scene;
    private UUID begun;
    private UUID fresh;
    private String draft;
    private String path;

    /** Of the police one action on which a draft is begun, and one that was reported on last time. */
    @BeforeEach
    void a_round() {
        scene = asked.scene();
        begun = asked.action(scene.priority(), "1.1", scene.police());
        fresh = asked.action(scene.priority(), "1.2", scene.police());
        draft = asked.report(begun, scene.police(), AskedPlan.quarter(), "draft", "off-track");
        asked.report(fresh, scene.police(), AskedPlan.quarterBefore(), "accepted", "at-risk");
        path = "/reporting-rounds/" + AskedPlan.open(scene) + "/template";
    }

    private Response send(Api by, String type, Object body, String query) {
        var request = by.request().contentType(type);
        return switch (body) {
            case byte[] bytes -> request.body(bytes).post(path + query);
            case String text ->
                request.body(text.getBytes(StandardCharsets.UTF_8)).post(path + query);
            default -> request.body(body).post(path + query);
        };
    }

    private byte[] book(Consumer<XSSFSheet> filling) throws IOException {
        byte[] given = scene.constable().get(path + "?format=xlsx").asByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(given));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book.getSheet("Progress"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private Map<String, @Nullable Object> row(UUID action, @Nullable Integer version) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("actionId", action.toString());
        row.put("agencyId", scene.police());
        row.put("reportVersion", version);
        return row;
    }

    private Map<String, @Nullable Object> filled(UUID action, @Nullable Integer version, String status, String done) {
        Map<String, @Nullable Object> row = row(action, version);
        row.put("status", status);
        row.put("done", done);
        return row;
    }

    private List<Map<String, @Nullable Object>> reports() {
        return database.rows(
                "select action_id, state, status, done, percent, on_behalf from progress_report where agency_id = ?::uuid"
                        + " and period_start = ? order by action_id",
                scene.police(),
                AskedPlan.quarter());
    }

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
        send(scene.constable(), "text/csv", new byte[20 * 1024 * 1024 + 1], "")
                .then()
                .statusCode(413);
        send(scene.constable(), "text/plain", "status", "").then().statusCode(415);
    }
}

package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.ActionTable;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportActionsRefusedTest {
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

    private byte[] file = new byte[0];

    @BeforeEach
    void a_table_that_was_taken_away() {
        here = new ActionsToChange(members, people, plans);
        file = here.table.exported("csv");
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void only_the_officers_of_the_partnership_send_and_load_it() {
        Api agency = people.agencyOfficer(here.agency);
        new ActionTable(agency, here.plan).send(ActionTable.CSV, file, true).statusCode(403);
        new ActionTable(people.stranger(), here.plan)
                .send(ActionTable.CSV, file, true)
                .statusCode(404);
        new ActionTable(here.officer, UUID.randomUUID().toString())
                .send(ActionTable.CSV, file, true)
                .statusCode(404);
        Api.anonymous()
                .contentType(ActionTable.CSV)
                .queryParam("kind", "actions")
                .queryParam("plan", here.plan)
                .body(file)
                .post("/imports")
                .then()
                .statusCode(401);
        String id = here.table.compare(ActionTable.CSV, file).extract().path("id");
        here.officer.get("/imports/" + id).then().statusCode(200).body("id", equalTo(id));
        people.stranger().get("/imports/" + id).then().statusCode(404);
        new ActionTable(agency, here.plan).load(id, Map.of()).statusCode(404);
        assertThat(database.rows("select 1 from import_table where plan_id = ?::uuid", here.plan))
                .hasSize(1);
    }

    @Test
    void a_plan_must_be_named_and_no_partnership() {
        here.officer
                .request()
                .contentType(ActionTable.CSV)
                .body(file)
                .post("/imports?kind=actions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?plan"));
        here.officer
                .request()
                .contentType(ActionTable.CSV)
                .body(file)
                .post("/imports?kind=actions&partnership=" + here.county + "&plan=" + here.plan)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?partnership"));
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_its_code_and_the_way_out() {
        refused(ActionTable.XLSX, text("hello"), "not-a-workbook");
        refused(ActionTable.CSV, text("one,two\n1,2\n"), "no-header");
        refused(ActionTable.CSV, text("ref,title\n1.1,Do it\n"), "column-missing");
        refused(
                ActionTable.CSV,
                "id,version,priority,ref,title\n,,1,1.9,Café\n".getBytes(Charset.forName("windows-1252")),
                "wrong-encoding");
        refused(
                ActionTable.XLSX,
                here.table.changed(
                        sheet -> sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("G2:G3"))),
                "merged-cells");
        refused(
                ActionTable.XLSX,
                here.table.changed(sheet -> sheet.getWorkbook().setSheetName(1, "Something else")),
                "wrong-sheet");
        refused("application/octet-stream", file, null);
        here.table.send("text/plain", file, true).statusCode(415);
    }

    private void refused(String type, byte[] body, @org.jspecify.annotations.Nullable String code) {
        here.table
                .send(type, body, true)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/v1/problems/not-a-table"))
                .body("code", equalTo(code));
    }

    @Test
    void the_mark_at_the_beginning_of_utf_8_does_no_harm() {
        here.table
                .compare(ActionTable.CSV, text("\uFEFF" + new String(file, StandardCharsets.UTF_8)))
                .body("result.changes.unchanged", equalTo(3));
    }

    @Test
    void what_is_too_long_is_read_no_further() {
        here.table
                .send(ActionTable.CSV, text("id,version,priority,ref,title\n" + ",,1,1.9,x\n".repeat(200_000)), true)
                .statusCode(413)
                .body("detail", containsString("20000 rows"));
    }

    @Test
    void a_closed_plan_takes_nothing() {
        for (String to : java.util.List.of("agreed", "published", "closed")) {
            here.officer
                    .post("/plans/" + here.plan + "/transitions", Map.of("to", to, "reason", "It is time"))
                    .then()
                    .statusCode(200);
        }
        here.table
                .send(ActionTable.CSV, file, true)
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems/not-possible"));
    }
}

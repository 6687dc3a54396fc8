package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

/** A document that comes into an agreed plan needs a reason like every other change of what is promised. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ImportReasonTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    private String agency = "";
    private Api officer = Api.as("");
    private Imports imports = new Imports(officer, "");
    private String plan = "";

    @BeforeEach
    void a_plan_that_was_loaded_and_agreed() {
        String county = members.county();
        officer = people.partnershipOfficer(county);
        agency = officer.get("/agencies/" + members.member(county, "council")).path("code");
        imports = new Imports(officer, county);
        plan = imports.load(document("March 2010", "Safe at home"), List.of(), false)
                .extract()
                .path("result.plan.id");
        officer.post("/plans/" + plan + "/transitions", Map.of("to", "agreed", "reason", "The board wants it now"))
                .then()
                .statusCode(200);
    }

    private byte[] document(String when, String outcome) {
        return WordPlan.titled("Rowanshire Children and Young People's Plan 2009/11")
                .priority("Safe and well", "1", outcome, "", "Staying Safe")
                .action("1.1", "Train every foster carer", when, agency, "", "")
                .bytes();
    }

    private String action() {
        return officer.get("/actions?plan=" + plan).path("items[0].id");
    }

    private String when() {
        return officer.get("/actions/" + action()).path("timescale.text");
    }

    @Test
    void without_a_reason_what_is_promised_stays_and_the_job_says_what_is_needed() {
        ValidatableResponse job = imports.load(document("April 2010", "Safe at home"), List.of(), false);
        job.body("state", equalTo("failed"))
                .body("problems[0].code", equalTo("reason-needed"))
                .body("problems[0].detail", containsString("is agreed: say why"));
        assertThat(when()).isEqualTo("March 2010");
    }

    @Test
    void the_reason_of_whoever_orders_the_load_goes_with_it_into_the_record() {
        imports.load(document("April 2010", "Safe at home"), "Moved by the board in May")
                .body("state", equalTo("done"))
                .body("result.changes.updated", equalTo(1));
        assertThat(when()).isEqualTo("April 2010");
        assertThat(database.changesOf(action()).getLast().get("reason"))
                .asString()
                .startsWith("Moved by the board in May\nLoaded from a Word document, import ");
    }

    @Test
    void a_document_that_is_loaded_at_once_brings_its_reason_too() {
        officer.request()
                .contentType(Imports.WORD)
                .header("Prefer", "wait=60")
                .queryParam("kind", "plan")
                .queryParam("partnership", officer.get("/plans/" + plan).<String>path("partnership.id"))
                .queryParam("reason", "Corrected after the meeting")
                .body(document("April 2010", "Safe at home"))
                .post("/imports")
                .then()
                .statusCode(200)
                .body("state", equalTo("done"));
        assertThat(when()).isEqualTo("April 2010");
    }

    @Test
    void a_comparison_with_an_agreed_plan_needs_no_reason() {
        imports.compare(document("April 2010", "Safe at home"))
                .body("state", equalTo("done"))
                .body("result.changes.updated", equalTo(1));
        assertThat(when()).isEqualTo("March 2010");
    }

    @Test
    void what_only_changes_the_wording_needs_no_reason_and_says_whence_it_came() {
        imports.load(document("March 2010", "Safe in every home"), List.of(), false)
                .body("state", equalTo("done"))
                .body("result.changes.updated", equalTo(1));
        String priority = officer.get("/priorities?plan=" + plan).path("items[0].id");
        assertThat(database.changesOf(priority).getLast().get("reason"))
                .asString()
                .startsWith("Loaded from a Word document, import ");
    }
}

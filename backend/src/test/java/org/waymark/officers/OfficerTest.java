package org.waymark.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OfficerTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private String county;
    private String agency;
    private Api officer;

    @BeforeEach
    void aCountyWithAnAgency() {
        county = members.county();
        agency = members.member(county, "council");
        officer = people.partnershipOfficer(county);
    }

    private Map<String, Object> person() {
        return new HashMap<>(Map.of(
                "partnership",
                county,
                "agency",
                agency,
                "kind",
                "person",
                "name",
                "Ann Example",
                "jobTitle",
                "Head of Service",
                "email",
                "ann@council.example",
                "aliases",
                List.of("A Example"),
                "externalIds",
                List.of(Map.of("system", "payroll", "value", "7"))));
    }

    @Test
    void a_person_is_entered_and_stands_in_the_change_log() {
        String id = officer.post("/officers", person())
                .then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/officers/"))
                .body("agency.id", equalTo(agency))
                .body("kind", equalTo("person"))
                .body("jobTitle", equalTo("Head of Service"))
                .body("email", equalTo("ann@council.example"))
                .body("leftOn", nullValue())
                .body("externalIds[0].value", equalTo("7"))
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .extracting(change -> change.get("row_table"))
                .containsExactly("officer", "external_id");
        people.agencyOfficer(agency)
                .get("/officers/" + id)
                .then()
                .statusCode(200)
                .body("email", equalTo("ann@council.example"))
                .body("allowed", empty());
    }

    @Test
    void every_fault_is_named_at_once() {
        Map<String, Object> said = person();
        said.put("email", "nowhere");
        said.put("name", "");
        said.put("kind", "robot");
        said.put("leftOn", "soon");
        officer.post("/officers", said)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/email", "/name", "/kind", "/leftOn"));
        Map<String, Object> foreign = person();
        foreign.put("agency", members.agency(members.county(), "fire"));
        foreign.put("aliases", List.of("A", "A"));
        officer.post("/officers", foreign)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/agency", "/aliases/1"));
    }

    @Test
    void a_number_of_the_payroll_belongs_to_one_officer_of_the_agency() {
        officer.made("/officers", person());
        officer.post("/officers", person()).then().statusCode(409).body("type", endsWith("/conflict"));
        Map<String, Object> inAnother = person();
        inAnother.put("agency", members.agency(county, "fire"));
        officer.made("/officers", inAnother);
    }

    @Test
    void a_leaver_leaves_on_a_day_and_a_stale_change_is_refused() {
        String path = "/officers/" + officer.made("/officers", person());
        officer.patch(path, "\"1-x\"", Map.of("leftOn", "2009-03-31"))
                .then()
                .statusCode(200)
                .body("leftOn", equalTo("2009-03-31"))
                .body("version", equalTo(2))
                .body("externalIds", hasSize(1));
        officer.patch(path, "\"1-x\"", Map.of("name", "B")).then().statusCode(412);
        officer.request()
                .contentType("application/json")
                .body(person())
                .put(path)
                .then()
                .statusCode(428);
        officer.put(path, "\"2-x\"", person()).then().statusCode(200).body("leftOn", nullValue());
    }

    @Test
    void one_whom_nothing_refers_to_is_deleted_another_is_history() {
        String free = officer.made("/officers", person());
        officer.delete("/officers/" + free, "\"1-x\"").then().statusCode(204);
        officer.get("/officers/" + free).then().statusCode(404);
        String seated = officer.made("/officers", person());
        officer.made(
                "/groups",
                Map.of(
                        "partnership",
                        county,
                        "code",
                        "B",
                        "name",
                        "Board",
                        "kind",
                        "board",
                        "seats",
                        List.of(Map.of("role", "Chair", "officer", seated))));
        officer.delete("/officers/" + seated, "\"1-x\"").then().statusCode(409).body("type", endsWith("/has-history"));
    }

    @Test
    void who_may_not_change_one_is_refused_and_who_may_not_see_one_is_told_there_is_none() {
        String path = "/officers/" + officer.made("/officers", person());
        people.agencyOfficer(agency).post("/officers", person()).then().statusCode(403);
        people.agencyOfficer(agency).delete(path, "\"1-x\"").then().statusCode(403);
        people.stranger().post("/officers", person()).then().statusCode(404);
        people.stranger().get(path).then().statusCode(404);
        people.stranger().patch(path, "\"1-x\"", Map.of("name", "B")).then().statusCode(404);
        Api.anonymous().get(path).then().statusCode(401);
        Api.anonymous()
                .contentType("application/json")
                .body(person())
                .post("/officers")
                .then()
                .statusCode(401);
    }

    @Test
    void a_dry_run_leaves_nothing_and_one_key_makes_one() {
        String dry = officer.request()
                .queryParam("dryRun", true)
                .contentType("application/json")
                .body(person())
                .post("/officers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.get("/officers/" + dry).then().statusCode(404);
        var call = officer.request()
                .header("Idempotency-Key", "k-officer")
                .contentType("application/json")
                .body(person());
        String first = call.post("/officers").then().statusCode(201).extract().path("id");
        call.post("/officers").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void they_are_listed_by_agency_kind_and_words_at_the_same_cost() {
        String ann = officer.made("/officers", person());
        List<String> withOne = statements.during(() -> officer.get("/officers?count=true"));
        String fire = members.agency(county, "fire", "FIRE");
        String chief = members.post(county, fire, "Chief fire officer");
        officer.get("/officers?agency=fire").then().body("items.id", contains(chief));
        officer.get("/officers?agency=" + fire).then().body("items.id", contains(chief));
        officer.get("/officers?agency=nobody").then().statusCode(400).body("errors.pointer", contains("?agency"));
        officer.get("/officers?kind=person").then().body("items.id", contains(ann));
        officer.get("/officers?q={q}", "a ex").then().body("items.id", contains(ann));
        String district = members.district(county);
        officer.get("/officers?partnership=" + district).then().body("items", empty());
        members.membership(fire, district);
        officer.get("/officers?partnership=" + district).then().body("items.id", contains(chief));
        String elsewhere = members.county();
        members.agency(elsewhere, "fire", "FIRE");
        people.administrator()
                .get("/officers?agency=FIRE")
                .then()
                .statusCode(400)
                .body("type", endsWith("/ambiguous"));
        database.run(
                "insert into officer (id, partnership_id, kind, name) select gen_random_uuid(), ?::uuid, 'post',"
                        + " 'Post ' || n from generate_series(1, 60) n",
                county);
        List<String> withFifty = statements.during(
                () -> officer.get("/officers?count=true").then().body("items", hasSize(50)));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }
}

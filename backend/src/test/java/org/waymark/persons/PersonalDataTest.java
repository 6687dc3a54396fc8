package org.waymark.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** UK GDPR: a copy of all that is held of a person, and their name taken out of it. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonalDataTest {

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    /** Letters that no other test's person bears: what remains of one is looked for in the whole database. */
    private final String family =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").replace('a', 'm') + "quill";

    private final String name = "Wilhelmina O'Hara-" + family;
    private final String nameBefore = "Wilhelmina Marsh-" + family;
    private final String alias = "Mina O'Hara-" + family;
    private final String email = family + "@police.example";

    private String county = "";
    private String police = "";
    private String plan = "";
    private String action = "";
    private String person = "";
    private String subject = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void somebody_who_is_named_everywhere_and_did_something() {
        county = members.county();
        police = members.member(county, "police");
        officer = people.partnershipOfficer(county);
        person = officer.made("/officers", said(nameBefore));
        officer.put("/officers/" + person, "\"1-x\"", said(name)).then().statusCode(200);
        subject = UUID.randomUUID().toString();
        String grant = people.administrator()
                .made(
                        "/grants",
                        Map.of(
                                "principal",
                                Map.of("issuer", Tokens.ISSUER, "subject", subject),
                                "name",
                                name,
                                "role",
                                "agency-officer",
                                "scope",
                                Map.of("type", "agency", "id", police),
                                "officer",
                                person));
        assertThat(grant).isNotEmpty();
        officer.made(
                "/invitations",
                Map.of(
                        "email",
                        email,
                        "role",
                        "agency-officer",
                        "scope",
                        Map.of("type", "agency", "id", police),
                        "officer",
                        person));
        plan = plans.plan(county).toString();
        String priority = plans.priority(UUID.fromString(plan), "1").toString();
        action = officer.made(
                "/actions",
                Map.of(
                        "priority",
                        priority,
                        "ref",
                        "1.1",
                        "title",
                        Map.of("state", "set", "text", "Ask " + name + " first"),
                        "leadAgencies",
                        Map.of("state", "set", "items", List.of(Map.of("agency", police, "role", "lead"))),
                        "leadOfficers",
                        Map.of(
                                "state",
                                "set",
                                "text",
                                name.toUpperCase(java.util.Locale.UK),
                                "items",
                                List.of(Map.of("officer", person, "role", "lead")))));
        officer.post("/plans/" + plan + "/editions", Map.of("label", "0.1"))
                .then()
                .statusCode(201);
        String place = officer.get("/actions/" + action + "/assignments").path("items[0].id");
        Feed feed = Feed.fromNow(officer);
        Api.as(Tokens.named(subject, name))
                .post("/assignments/" + place + "/transitions", Map.of("to", "accepted", "reason", "So says " + name))
                .then()
                .statusCode(200);
        feed.untilSeen(UUID.fromString(action));
    }

    private Map<String, Object> said(String called) {
        return Map.of(
                "partnership",
                county,
                "agency",
                police,
                "kind",
                "person",
                "name",
                called,
                "jobTitle",
                "Inspector",
                "email",
                email,
                "aliases",
                List.of(alias),
                "externalIds",
                List.of(Map.of("system", "hr", "value", "W-" + called)));
    }

    private void leaves() {
        officer.post(
                        "/officers/" + person + "/departure",
                        Map.of("leftOn", LocalDate.of(2026, 3, 31).toString()))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse erase(Api by) {
        return by.post("/officers/" + person + "/erasure", Map.of("reason", "Asked for by the person"))
                .then();
    }

    /** Every column of every table that holds texts, and how often these words stand in it. */
    private List<String> places(String words) {
        List<String> found = new ArrayList<>();
        for (Map<String, @Nullable Object> column : database.rows("""
                select c.relname as of_table, a.attname as of_column from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                    and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype, 'json'::regtype,
                        'varchar'::regtype) and has_table_privilege(c.oid, 'select')""")) {
            String where = column.get("of_table") + "." + column.get("of_column");
            String sql = "select 1 from " + column.get("of_table") + " where position(lower(?) in lower("
                    + column.get("of_column") + "::text)) > 0";
            if (!database.rows(sql, words).isEmpty()) {
                found.add(where);
            }
        }
        return found;
    }

    @Test
    void everything_that_is_held_of_them_is_in_one_document() {
        officer.get("/officers/" + person + "/personal-data")
                .then()
                .statusCode(200)
                .body("person.id", equalTo(person))
                .body("names", containsInAnyOrder(nameBefore, alias, name))
                .body("addresses", contains(email))
                .body("roles.subject", contains(subject))
                .body("roles.scope.id", contains(police))
                .body("invitations.email", contains(email))
                .body("namedIn.kind", contains("action"))
                .body("namedIn.where.id", contains(action))
                .body("editions.code", contains("0.1"))
                .body("done.id", contains(action))
                .body("done.reason", contains("So says " + name));
        people.agencyOfficer(police)
                .get("/officers/" + person + "/personal-data")
                .then()
                .statusCode(403);
        people.stranger().get("/officers/" + person + "/personal-data").then().statusCode(404);
        Api.anonymous().get("/officers/" + person + "/personal-data").then().statusCode(401);
    }

    @Test
    void the_reports_that_they_gave_are_told_and_stay_without_their_name() {
        Api they = Api.as(Tokens.named(subject, name));
        String report = they.made(
                "/progress-reports",
                Map.of(
                        "action",
                        action,
                        "agency",
                        police,
                        "periodStart",
                        "2009-04-01",
                        "status",
                        "on-track",
                        "done",
                        "Asked by " + name));
        they.post("/progress-reports/" + report + "/transitions", Map.of("to", "submitted"))
                .then()
                .statusCode(200)
                .body("by.name", equalTo(name));
        officer.get("/officers/" + person + "/personal-data")
                .then()
                .body("reports.id", contains(report))
                .body("reports.action.id", contains(action))
                .body("reports.period", contains("Q1 2009/10"))
                .body("reports.state", contains("submitted"))
                .body("reports.gave", contains(true))
                .body("reports.judged", contains(false));
        leaves();
        erase(officer).statusCode(200);
        officer.get("/progress-reports/" + report)
                .then()
                .statusCode(200)
                .body("by.officer", equalTo(person))
                .body("by.name", equalTo("Name removed"))
                .body("done", equalTo("Asked by Name removed"));
    }

    @Test
    void no_copy_of_the_name_or_the_address_remains_anywhere() {
        assertThat(places(name)).contains("officer.name", "change.after", "change.actor_name", "edition_name.name");
        assertThat(places(name)).contains("edition_row.body", "action.lead_officers_text", "feed.actor_name");
        leaves();
        erase(officer)
                .statusCode(200)
                .body("officer.name", equalTo("Name removed"))
                .body("officer.email", nullValue())
                .body("officer.aliases", equalTo(List.of()))
                .body("officer.externalIds", equalTo(List.of()))
                .body("officer.jobTitle", equalTo("Inspector"))
                .body("officer.agency.id", equalTo(police));
        for (String words : List.of(name, nameBefore, email, alias, "W-" + name)) {
            assertThat(places(words)).as(words).isEmpty();
        }
        officer.get("/actions/" + action)
                .then()
                .body("title.text", equalTo("Ask Name removed first"))
                .body("leadOfficers.items.name", contains("Name removed"));
        officer.get("/plans/" + plan + "/editions/0.1/actions")
                .then()
                .body("items[0].leadOfficers.items.name", contains("Name removed"));
        officer.get("/officers/" + person + "/personal-data").then().body("names", contains("Name removed"));
    }

    @Test
    void it_stands_in_the_record_and_the_rest_of_the_record_stays() {
        leaves();
        int entries = database.rows("select 1 from change").size();
        erase(officer).statusCode(200);
        assertThat(database.rows("select 1 from change")).hasSizeGreaterThan(entries);
        Map<String, @Nullable Object> last = database.changesOf(person).stream()
                .filter(change -> change.get("fields") instanceof List<?> fields && fields.contains("erasedOn"))
                .findFirst()
                .orElseThrow();
        assertThat(last).containsEntry("reason", "Asked for by the person");
        assertThat(String.valueOf(last.get("before"))).contains("Name removed", "Inspector");
        assertThat(database.rows(
                        "select actor_name from change where aggregate = ?::uuid and reason like 'So says%'", action))
                .containsExactly(Map.of("actor_name", "Name removed"));
        assertThat(database.rows("select 1 from access_grant where subject = ?", subject))
                .isEmpty();
        Api.as(Tokens.named(subject, name)).get("/officers/" + person).then().statusCode(404);
    }

    @Test
    void what_went_along_with_something_deleted_is_found_too() {
        String doomed = officer.made(
                "/actions",
                Map.of(
                        "priority",
                        officer.get("/actions/" + action).path("priority.id"),
                        "ref",
                        "1.2",
                        "title",
                        Map.of("state", "set", "text", "Ring them"),
                        "milestones",
                        List.of(Map.of("text", "Ring " + name))));
        officer.delete("/actions/" + doomed, "\"1-x\"").then().statusCode(204);
        assertThat(database.rows(
                        "select partnership::text as partnership from change where aggregate = ?::uuid"
                                + " and row_table = 'milestone' and operation = 'delete'",
                        doomed))
                .containsExactly(Map.of("partnership", county));
        leaves();
        erase(officer).statusCode(200);
        assertThat(places(name)).isEmpty();
        String deletion = officer.get("/deletions?thing=" + doomed).path("items[0].id");
        officer.post("/deletions/" + deletion + "/transitions", Map.of("to", "restored"))
                .then()
                .statusCode(200);
        officer.get("/actions/" + doomed).then().body("milestones.text", contains("Ring Name removed"));
    }

    @Test
    void nobody_elses_name_is_touched() {
        String namesake = members.person(county, police, name);
        String elsewhere = members.county();
        String stranger = members.person(elsewhere, members.agency(elsewhere, "police"), name);
        leaves();
        erase(officer).statusCode(200);
        officer.get("/officers/" + namesake).then().body("name", equalTo(name));
        people.administrator().get("/officers/" + stranger).then().body("name", equalTo(name));
        // Nobody can tell which of the two is meant in free text.
        officer.get("/actions/" + action)
                .then()
                .body("title.text", equalTo("Ask " + name + " first"))
                .body("leadOfficers.items.name", contains("Name removed"));
        database.run("delete from officer where id in (?::uuid, ?::uuid)", namesake, stranger);
    }

    @Test
    void only_a_person_who_has_left_is_removed_and_only_once() {
        erase(officer).statusCode(422).body("type", endsWith("/not-possible"));
        String post = members.post(county, police, "Head of Prevention");
        officer.post("/officers/" + post + "/erasure", Map.of("reason", "Why not"))
                .then()
                .statusCode(422);
        officer.post("/officers/" + person + "/erasure", Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        leaves();
        erase(officer).statusCode(200);
        erase(officer).statusCode(409);
    }

    @Test
    void what_the_same_principal_did_in_another_county_is_neither_shown_nor_touched() {
        String elsewhere = members.county();
        String fire = members.member(elsewhere, "fire");
        people.administrator()
                .made(
                        "/grants",
                        Map.of(
                                "principal",
                                Map.of("issuer", Tokens.ISSUER, "subject", subject),
                                "name",
                                name,
                                "role",
                                "partnership-officer",
                                "scope",
                                Map.of("type", "partnership", "id", elsewhere)));
        String theirs = Api.as(Tokens.named(subject, name))
                .made("/officers", Map.of("partnership", elsewhere, "agency", fire, "kind", "post", "name", "Watch"));
        officer.get("/officers/" + person + "/personal-data").then().body("done.id", contains(action));
        leaves();
        people.administrator()
                .post("/officers/" + person + "/erasure", Map.of("reason", "Asked for by the person"))
                .then()
                .statusCode(200);
        assertThat(database.rows("select distinct actor_name from change where aggregate = ?::uuid", theirs))
                .containsExactly(Map.of("actor_name", name));
    }

    @Test
    void a_preview_removes_nothing() {
        leaves();
        officer.post("/officers/" + person + "/erasure?dryRun=true", Map.of("reason", "To see"))
                .then()
                .statusCode(200)
                .body("officer.name", equalTo("Name removed"));
        officer.get("/officers/" + person).then().body("name", equalTo(name));
    }

    @Test
    void a_partnerships_officer_is_removed_by_an_administrator() {
        database.run(
                "insert into access_grant (id, issuer, subject, role, partnership_id, officer_id) values"
                        + " (gen_random_uuid(), ?, ?, 'partnership-officer', ?::uuid, ?::uuid)",
                Tokens.ISSUER,
                subject,
                county,
                person);
        leaves();
        erase(officer).statusCode(409);
        erase(people.administrator()).statusCode(200);
    }

    @Test
    void only_the_partnerships_officers_do_so_and_the_service_can_change_the_record_in_no_other_way() {
        leaves();
        erase(people.agencyOfficer(police)).statusCode(403);
        erase(people.stranger()).statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of("reason", "Me"))
                .post("/officers/" + person + "/erasure")
                .then()
                .statusCode(401);
        officer.request()
                .header("If-Match", "\"99-x\"")
                .contentType("application/json")
                .body(Map.of("reason", "Stale"))
                .post("/officers/" + person + "/erasure")
                .then()
                .statusCode(412);
        for (String table : List.of("change", "feed", "edition_row")) {
            assertThat(database.rows("select has_table_privilege(?, 'update') as may", table))
                    .as(table)
                    .containsExactly(Map.of("may", false));
        }
        officer.get("/officers?partnership=" + county).then().body("items.name", hasItem(name));
        assertThat(database.rows("select 1 from officer where erased_on is not null and id = ?::uuid", person))
                .isEmpty();
        officer.get("/officers").then().body("items.allowed", everyItem(contains("edit")));
    }
}

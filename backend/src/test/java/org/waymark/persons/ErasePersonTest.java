package org.waymark.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Surroundings;
import org.waymark.testing.Tokens;

/** What is removed with a name, who may remove it, and what stays. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ErasePersonTest extends NamedPerson {
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

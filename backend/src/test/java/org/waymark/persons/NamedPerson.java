package org.waymark.persons;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Feed;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Tokens;

/** Somebody who is named everywhere and did something, and those around them. */
abstract class NamedPerson {

    @Inject
    Members members;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    Database database;

    /** Letters that no other test's person bears: what remains of one is looked for in the whole database. */
    final String family = UUID.randomUUID().toString().replaceAll("[^a-f]", "").replace('a', 'm') + "quill";

    final String name = "Wilhelmina O'Hara-" + family;
    final String nameBefore = "Wilhelmina Marsh-" + family;
    final String alias = "Mina O'Hara-" + family;
    final String email = family + "@police.example";

    String county = "";
    String police = "";
    String plan = "";
    String action = "";
    String person = "";
    String subject = "";
    Api officer = Api.as("nobody");

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

    Map<String, Object> said(String called) {
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

    void leaves() {
        officer.post(
                        "/officers/" + person + "/departure",
                        Map.of("leftOn", LocalDate.of(2026, 3, 31).toString()))
                .then()
                .statusCode(200);
    }

    ValidatableResponse erase(Api by) {
        return by.post("/officers/" + person + "/erasure", Map.of("reason", "Asked for by the person"))
                .then();
    }

    /** Every column of every table that holds texts, and how often these words stand in it. */
    List<String> places(String words) {
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
}

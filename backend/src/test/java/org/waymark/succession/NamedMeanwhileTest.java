package org.waymark.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** Somebody is named at the very moment in which they are merged, or an agency while it is succeeded. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class NamedMeanwhileTest {
    @Inject
    Work work;

    @Inject
    Members members;

    @Inject
    Database database;

    private Work.County county = new Work.County("", "", "", "", "", Api.as("nobody"));
    private String twice = "";
    private String stays = "";
    private String action = "";

    @BeforeEach
    void one_person_under_two_names() {
        county = work.county();
        twice = members.person(county.id(), county.police(), "J. March");
        stays = members.person(county.id(), county.police(), "Jo March");
        action = county.action("1.1", Map.of());
    }

    private String leads(String officer, int place) {
        return "insert into action_lead (action_id, ordinal, officer_id, role) values ('" + action + "', " + place
                + ", '" + officer + "', 'lead');";
    }

    private String milestone(String officer) {
        return "insert into milestone (id, action_id, ordinal, text, timescale_state, officer_id) values ('"
                + UUID.randomUUID() + "', '" + action + "', 0, 'Open the door', 'absent', '" + officer + "');";
    }

    private Response merge() {
        return county.officer().post("/officers/" + twice + "/merge", Map.of("into", stays));
    }

    private CompletableFuture<Response> merging() {
        return CompletableFuture.supplyAsync(this::merge);
    }

    private static Response done(CompletableFuture<Response> call) throws Exception {
        return call.get(30, TimeUnit.SECONDS);
    }

    private List<Map<String, @Nullable Object>> leading() {
        return database.rows(
                "select officer_id::text as who, ordinal from action_lead where action_id = ?::uuid order by ordinal",
                action);
    }

    private List<Map<String, @Nullable Object>> naming(String officer) {
        return database.rows("""
                select 'plan' as place from plan where contact_id = ?::uuid
                union all select 'lead' from action_lead where officer_id = ?::uuid
                union all select 'priority' from priority_lead where officer_id = ?::uuid
                union all select 'milestone' from milestone where officer_id = ?::uuid
                union all select 'seat' from seat where officer_id = ?::uuid
                union all select 'grant' from access_grant where officer_id = ?::uuid order by 1""", officer, officer, officer, officer, officer, officer);
    }

    @Test
    void whoever_named_one_that_was_merged_meanwhile_means_who_they_became() throws Exception {
        String group = members.group(county.id(), "board");
        try (Database.Held naming = database.holding(leads(twice, 0))) {
            naming.run(milestone(twice));
            naming.run("update plan set contact_id = '" + twice + "' where id = '" + county.plan() + "'");
            naming.run("insert into priority_lead (priority_id, ordinal, officer_id, role) values ('"
                    + county.priority() + "', 0, '" + twice + "', 'lead')");
            naming.run(
                    "insert into seat (id, group_id, ordinal, role, statutory, chair, in_attendance, officer_id) values"
                            + " (gen_random_uuid(), '" + group + "', 0, 'Chair', false, true, false, '" + twice + "')");
            naming.run("insert into access_grant (id, issuer, subject, role, agency_id, officer_id) values"
                    + " (gen_random_uuid(), 'https://id.example', '" + twice + "', 'agency-officer', '"
                    + county.police()
                    + "', '" + twice + "')");
            merge().then().statusCode(200);
            naming.commit();
        }
        assertThat(naming(twice)).isEmpty();
        assertThat(naming(stays))
                .extracting(row -> row.get("place"))
                .containsExactly("grant", "lead", "milestone", "plan", "priority", "seat");
        county.officer().get("/actions/" + action).then().statusCode(200);
    }

    @Test
    void a_merge_waits_for_whoever_is_about_to_name_them_and_takes_that_along() throws Exception {
        try (Database.Held naming = database.holding(leads(twice, 0))) {
            naming.run("set constraints all immediate");
            CompletableFuture<Response> merging = merging();
            naming.untilSomebodyWaits();
            naming.commit();
            assertThat(done(merging).statusCode()).isEqualTo(200);
            assertThat(done(merging).<Integer>path("moved")).isEqualTo(1);
        }
        assertThat(leading()).containsExactly(Map.of("who", stays, "ordinal", 0));
    }

    @Test
    void nobody_leads_an_action_twice_when_both_were_named() throws Exception {
        String third = members.person(county.id(), county.police(), "Meg March");
        try (Database.Held naming = database.holding(leads(stays, 0))) {
            naming.run(leads(twice, 1));
            naming.run(leads(third, 2));
            merge().then().statusCode(200);
            naming.commit();
        }
        assertThat(leading()).containsExactly(Map.of("who", stays, "ordinal", 0), Map.of("who", third, "ordinal", 1));
    }

    @Test
    void who_changes_a_line_of_theirs_and_who_merges_them_do_not_wait_for_each_other() throws Exception {
        database.run(leads(twice, 0).replace(";", ""));
        try (Database.Held editing =
                database.holding("update action set note = 'Asked for' where id = '" + action + "'")) {
            CompletableFuture<Response> merging = merging();
            editing.untilSomebodyWaits();
            editing.run(milestone(twice));
            editing.commit();
            assertThat(done(merging).statusCode()).isEqualTo(200);
            assertThat(done(merging).<Integer>path("moved")).isEqualTo(2);
        }
        assertThat(naming(twice)).isEmpty();
        assertThat(naming(stays)).extracting(row -> row.get("place")).containsExactly("lead", "milestone");
    }

    @Test
    void a_merge_gives_way_to_whoever_holds_what_it_has_to_write() throws Exception {
        String group = members.group(county.id(), "board");
        String seat = database.made(
                        "insert into seat (id, group_id, ordinal, role, statutory, chair, in_attendance, officer_id) values"
                                + " (gen_random_uuid(), ?::uuid, 0, 'Chair', false, true, false, ?::uuid) returning id",
                        group,
                        twice)
                .getFirst();
        try (Database.Held holding = database.holding("select id from seat where id = '" + seat + "' for update")) {
            assertThat(done(merging()).statusCode()).isEqualTo(409);
            holding.run("select 1");
        }
        merge().then().statusCode(200);
    }

    @Test
    void the_database_keeps_nobody_merged_who_is_still_named() {
        database.run(leads(twice, 0).replace(";", ""));
        assertThatThrownBy(() ->
                        database.script("update officer set merged_into = '" + stays + "' where id = '" + twice + "'"))
                .hasStackTraceContaining("still named in action_lead");
    }

    @Test
    void every_table_that_names_an_officer_is_watched() {
        assertThat(database.rows("""
                        select c.conrelid::regclass::text as of_table, a.attname::text as of_column from pg_constraint c
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'officer'::regclass and cardinality(c.conkey) = 1
                            and c.conrelid not in ('officer'::regclass, 'external_id'::regclass)
                            and not exists (select from pg_trigger t where t.tgrelid = c.conrelid and t.tgdeferrable
                                and t.tgfoid = 'named_officer_goes_on'::regproc and a.attnum = any (t.tgattr))"""))
                .as("call follow_officers('…') in the migration that makes the table")
                .isEmpty();
    }

    private String placed(String agency) {
        return "insert into assignment (id, action_id, agency_id, ordinal, role, state) values (gen_random_uuid(), '"
                + action + "', '" + agency + "', 0, 'lead', 'proposed');";
    }

    private Response succeed(String agency) {
        return county.officer()
                .post(
                        "/agencies/" + agency + "/succession",
                        Map.of(
                                "kind",
                                "merged",
                                "on",
                                "2026-04-01",
                                "successors",
                                List.of(Map.of("agency", county.police()))));
    }

    private List<Map<String, @Nullable Object>> places() {
        return database.rows("select agency_id::text as who from assignment where action_id = ?::uuid", action);
    }

    @Test
    void who_is_asked_while_the_agency_is_succeeded_goes_over_with_the_rest() throws Exception {
        String old = members.member(county.id(), "youth-service");
        try (Database.Held naming = database.holding(placed(old))) {
            naming.run("set constraints all immediate");
            CompletableFuture<Response> succeeding = CompletableFuture.supplyAsync(() -> succeed(old));
            naming.untilSomebodyWaits();
            naming.commit();
            assertThat(done(succeeding).statusCode()).isEqualTo(200);
        }
        assertThat(places()).containsExactly(Map.of("who", county.police()));
    }

    @Test
    void an_agency_that_was_succeeded_meanwhile_is_asked_for_nothing_more() throws Exception {
        String old = members.member(county.id(), "youth-service");
        try (Database.Held naming = database.holding(placed(old))) {
            succeed(old).then().statusCode(200);
            assertThatThrownBy(naming::commit).hasStackTraceContaining("the agency has been succeeded");
        }
        assertThat(places()).isEmpty();
    }

    @Test
    void the_api_says_that_the_agency_was_succeeded_meanwhile() throws Exception {
        String old = members.member(county.id(), "youth-service");
        try (Database.Held succeeding = database.holding("select goes_alone('" + old + "')")) {
            succeeding.run("update agency set succeeded_by = '" + county.police() + "', active_to = '2026-03-31'"
                    + " where id = '" + old + "'");
            CompletableFuture<Response> asking = CompletableFuture.supplyAsync(() -> county.officer()
                    .post(
                            "/actions",
                            Map.of(
                                    "priority",
                                    county.priority(),
                                    "ref",
                                    "1.2",
                                    "title",
                                    Map.of("state", "set", "text", "Ask them"),
                                    "leadAgencies",
                                    Map.of("state", "set", "items", List.of(Map.of("agency", old, "role", "lead"))))));
            succeeding.untilSomebodyWaits();
            succeeding.commit();
            done(asking).then().statusCode(409);
            assertThat(done(asking).<String>path("detail")).contains("name the one that follows");
        }
    }

    @Test
    void who_is_reminded_while_they_are_merged_is_reminded_under_the_name_that_stays() {
        merge().then().statusCode(200);
        String round = database.made(
                        "insert into reporting_round (id, partnership_id, period_start, period_end, period_label, state,"
                                + " opened_at, due) values (gen_random_uuid(), ?::uuid, date '2009-04-01', date '2009-06-30',"
                                + " 'Q1 2009/10', 'open', now(), date '2009-07-28') returning id",
                        county.id())
                .getFirst();
        String reminder = database.made(
                        "insert into round_reminder (id, round_id, kind, at, officer_id) values (gen_random_uuid(), ?::uuid,"
                                + " 'chased', now(), ?::uuid) returning id",
                        round,
                        twice)
                .getFirst();
        database.run(
                "insert into reminded (reminder_id, ordinal, agency_id, officer_id, outstanding)"
                        + " values (?::uuid, 0, ?::uuid, ?::uuid, 1)",
                reminder,
                county.police(),
                twice);
        assertThat(database.rows(
                        "select r.officer_id::text as asks, d.officer_id::text as asked from round_reminder r"
                                + " join reminded d on d.reminder_id = r.id where r.id = ?::uuid",
                        reminder))
                .containsExactly(Map.of("asks", stays, "asked", stays));
    }
}

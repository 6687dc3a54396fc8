package org.waymark.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** A thing as it stood at an instant is what one would have read then. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AsOfTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private String police = "";
    private String health = "";
    private String jo = "";
    private String board = "";
    private String plan = "";
    private String priority = "";
    private String other = "";
    private String indicator = "";
    private String action = "";
    private String second = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan_with_one_of_everything() {
        county = members.county();
        police = members.member(county, "police");
        health = members.member(county, "health");
        jo = members.person(county, police, "Jo March");
        board = members.group(county, "board");
        UUID planned = plans.plan(county);
        plan = planned.toString();
        priority = plans.priority(planned, "1").toString();
        other = plans.priority(planned, "2").toString();
        indicator = plans.indicator(county, "First-time entrants").toString();
        officer = people.partnershipOfficer(county);
        action = one("1.1");
        second = one("1.2");
    }

    private String one(String ref) {
        return officer.made(
                "/actions", Map.of("priority", priority, "ref", ref, "title", Map.of("state", "set", "text", "Open")));
    }

    private Instant now() {
        return Instant.parse(String.valueOf(database.rows(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as now")
                .getFirst()
                .get("now")));
    }

    private List<String> things() {
        return List.of("/actions/" + action, "/priorities/" + priority, "/indicators/" + indicator, "/plans/" + plan);
    }

    private Map<String, Object> read(String address) {
        Map<String, Object> view = new LinkedHashMap<>(
                officer.get(address).then().statusCode(200).extract().path("$"));
        view.remove("allowed");
        if (view.get("items") instanceof List<?> items) {
            items.forEach(item -> ((Map<?, ?>) item).remove("allowed"));
        }
        return view;
    }

    /** Each thing, and the actions of the priority in one go. */
    private List<String> readings() {
        List<String> addresses = new ArrayList<>(things());
        addresses.add("/actions?limit=500&count=true&ended=true&ended=false&sort=due&priority=" + priority);
        addresses.add("/actions?view=summary&priority=" + priority);
        return addresses;
    }

    private static String at(String address, Instant moment) {
        return address + (address.contains("?") ? "&" : "?") + "asOf=" + moment;
    }

    private void patch(String address, Map<String, ?> body) {
        String etag = officer.get(address).header("ETag");
        officer.patch(address + "?reason=It+was+asked+for", etag, body).then().statusCode(200);
    }

    /** One of many edits, as people make them and as the database may be written directly. */
    private void edit(Random random, int step) {
        String word = "Word " + step;
        switch (random.nextInt(20)) {
            case 0 ->
                patch(
                        "/actions/" + action,
                        Map.of("timescale", Map.of("state", "set", "text", "June 20" + (30 + step % 9))));
            case 1 ->
                patch(
                        "/actions/" + action,
                        Map.of(
                                "milestones",
                                List.of(
                                        Map.of("text", word, "timescale", Map.of("text", "May 2009"), "officer", jo),
                                        Map.of("text", "Kept", "timescale", Map.of("text", "Every 6 months")))));
            case 2 ->
                database.run(
                        "update milestone set done_on = case when done_on is null then date '2009-05-03' end"
                                + " where action_id = ?::uuid",
                        action);
            case 3 -> patch("/actions/" + action, agencies(random.nextBoolean() ? police : health));
            case 4 ->
                patch(
                        "/actions/" + action,
                        Map.of("leadOfficers", Map.of("state", "set", "items", List.of(lead(random)))));
            case 5 ->
                patch(
                        "/actions/" + action,
                        Map.of("monitoring", Map.of("state", "set", "groups", List.of(board), "source", word)));
            case 6 ->
                officer.made(
                        "/actions?reason=More",
                        Map.of(
                                "priority",
                                officer.get("/actions/" + action).path("priority.id"),
                                "parent",
                                action,
                                "ref",
                                "1.1" + (char) ('a' + step % 26),
                                "title",
                                Map.of("state", "unconfirmed", "text", word)));
            case 7 -> patch("/priorities/" + priority, Map.of("whatWorks", word, "outcome", "stay-safe"));
            case 8 ->
                patch(
                        "/priorities/" + priority,
                        Map.of("indicators", List.of(Map.of("indicator", indicator, "label", word))));
            case 9 -> patch("/indicators/" + indicator, Map.of("source", word, "references", List.of("NI " + step)));
            case 10 -> patch("/plans/" + plan, Map.of("sections", List.of(Map.of("title", word, "text", "Text"))));
            case 11 ->
                patch(
                        "/plans/" + plan,
                        Map.of("period", Map.of("start", "2009-0" + (1 + step % 9) + "-01", "end", "2012-03-31")));
            case 12 -> patch("/agencies/" + (random.nextBoolean() ? police : health), Map.of("name", word));
            case 13 -> patch("/officers/" + jo, Map.of("name", "Jo " + word));
            case 14 ->
                patch(
                        "/actions/" + action,
                        Map.of(
                                "crossReferences",
                                List.of(Map.of(
                                        "text", "see " + word, "kind", "priority", "ref", "2", "target", other))));
            case 15 -> patch("/priorities/" + other, Map.of("ref", "2" + step));
            case 16 ->
                officer.post("/plans/" + plan + "/editions", Map.of()).then().statusCode(oneOf(201, 422));
            case 17 ->
                patch("/actions/" + action, Map.of("dependsOn", random.nextBoolean() ? List.of(second) : List.of()));
            case 18 ->
                database.run(
                        "update action set ordinal = 100.5 - ordinal where id in (?::uuid, ?::uuid)", action, second);
            default ->
                officer.post(
                                "/indicators?reason=More",
                                Map.of(
                                        "partnership",
                                        county,
                                        "parent",
                                        indicator,
                                        "partLabel",
                                        "(" + step + ")",
                                        "title",
                                        Map.of("state", "set", "text", word),
                                        "definitionStatus",
                                        "proxy"))
                        .then()
                        .statusCode(201);
        }
    }

    private Map<String, Object> lead(Random random) {
        return random.nextBoolean() ? Map.of("officer", jo, "role", "lead") : Map.of("group", board, "role", "lead");
    }

    private static Map<String, Object> agencies(String agency) {
        return Map.of(
                "leadAgencies",
                Map.of(
                        "state",
                        "set",
                        "items",
                        List.of(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_read_at_any_moment_is_answered_for_that_moment_ever_after(long seed) {
        Random random = new Random(seed);
        Map<Instant, List<Map<String, Object>>> read = new LinkedHashMap<>();
        for (int step = 0; step < 24; step++) {
            edit(random, step);
            if (step == 8 || step == 16) {
                officer.post(
                                "/plans/" + plan + "/transitions",
                                Map.of("to", step == 8 ? "agreed" : "published", "reason", "The board said so"))
                        .then()
                        .statusCode(200);
            }
            List<Map<String, Object>> views = new ArrayList<>();
            readings().forEach(address -> views.add(read(address)));
            read.put(now(), views);
        }
        read.forEach((moment, views) -> {
            for (int i = 0; i < views.size(); i++) {
                String address = at(readings().get(i), moment);
                assertThat(read(address)).as(address).isEqualTo(views.get(i));
            }
        });
    }

    @Test
    void it_is_read_only_and_carries_the_version_of_then() {
        Instant then = now();
        patch("/actions/" + action, Map.of("note", "Later"));
        officer.get("/actions/" + action + "?asOf=" + then)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .header("Cache-Control", equalTo("private, no-cache"))
                .body("version", equalTo(1))
                .body("note", nullValue())
                .body("allowed", empty());
        officer.get("/actions/" + action).then().body("note", equalTo("Later"));
        people.administrator()
                .get("/actions/" + action + "?asOf=" + then)
                .then()
                .statusCode(200)
                .body("allowed", empty());
    }

    @Test
    void names_are_those_of_then_and_an_erased_person_has_none() {
        patch(
                "/actions/" + action,
                Map.of(
                        "leadOfficers",
                        Map.of("state", "set", "items", List.of(Map.of("officer", jo, "role", "lead")))));
        Instant then = now();
        patch("/officers/" + jo, Map.of("name", "Jo April"));
        patch("/actions/" + action, Map.of("leadOfficers", Map.of("state", "absent", "items", List.of())));
        officer.get("/actions/" + action + "?asOf=" + then)
                .then()
                .body("leadOfficers.items.name", contains("Jo March"));
        database.run("delete from officer where id = ?::uuid", jo);
        officer.get("/actions/" + action + "?asOf=" + then)
                .then()
                .statusCode(200)
                .body("leadOfficers.items.name", contains("Name removed"));
    }

    @Test
    void before_it_was_made_and_after_it_was_deleted_there_is_none_and_in_between_there_is() {
        Instant made = now();
        officer.get("/actions/" + action + "?asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404)
                .body("detail", containsString("There was no such action yet: it was made on"));
        officer.delete("/actions/" + action, "\"1-x\"").then().statusCode(204);
        officer.get("/actions/" + action + "?asOf=" + now())
                .then()
                .statusCode(404)
                .body("detail", containsString("The action was deleted on"));
        officer.get("/actions/" + action + "?asOf=" + made)
                .then()
                .statusCode(200)
                .body("title.text", equalTo("Open"));
    }

    @Test
    void an_instant_that_is_none_or_yet_to_come_is_refused_by_name() {
        for (String wrong : List.of("2099-01-01T00:00:00Z", "yesterday", "2026-11-20")) {
            for (String address : things()) {
                officer.get(address + "?asOf=" + wrong).then().statusCode(400).body("errors.pointer", hasItem("?asOf"));
            }
        }
    }

    @Test
    void the_past_is_for_those_who_may_read_the_present() {
        Instant then = now();
        Api elsewhere = people.partnershipOfficer(members.county());
        for (String address : things()) {
            elsewhere.get(address + "?asOf=" + then).then().statusCode(404);
            people.agencyOfficer(police).get(address + "?asOf=" + then).then().statusCode(200);
            Api.anonymous().get(address + "?asOf=" + then).then().statusCode(401);
        }
    }

    @Test
    void a_transaction_is_seen_whole_or_not_at_all() {
        Instant before = now();
        database.rows("""
                with one as (update action set note = 'Half' where id = ?::uuid returning id),
                    held as materialized (select one.id, pg_sleep(0.2) from one)
                insert into milestone (id, action_id, ordinal, text, timescale_state)
                select gen_random_uuid(), held.id, 0, 'Whole', 'absent' from held returning id""", action);
        Instant middle = Instant.parse(String.valueOf(database.rows(
                        "select to_char(min(at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as at from change"
                                + " where aggregate = ?::uuid and version = 2",
                        action)
                .getFirst()
                .get("at")));
        assertThat(middle).isAfter(before);
        Instant last =
                Instant.parse(officer.get("/actions/" + action + "/history").path("items[0].at"));
        officer.get("/actions/" + action + "?asOf=" + last.minusMillis(1))
                .then()
                .body("version", equalTo(1));
        officer.get("/actions/" + action + "?asOf=" + last)
                .then()
                .body("version", equalTo(2))
                .body("note", equalTo("Half"))
                .body("milestones.text", contains("Whole"));
    }
}

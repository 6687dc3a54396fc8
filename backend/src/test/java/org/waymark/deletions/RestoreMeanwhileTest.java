package org.waymark.deletions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** What is restored fits what has become of the plan and its members, also of what becomes of them at that moment. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RestoreMeanwhileTest {
    @Inject
    Database database;

    @Inject
    DeletingPlan deleting;

    @Inject
    Members members;

    private DeletingPlan.Made made = new DeletingPlan.Made("", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        made = deleting.make();
    }

    private void merged(String gone, String into) {
        made.officer()
                .post("/officers/" + gone + "/merge", Map.of("into", into))
                .then()
                .statusCode(200);
    }

    private Map<String, Object> everythingBy(String officer, String agency) {
        return Map.of(
                "milestones",
                List.of(Map.of("text", "Trained", "officer", officer)),
                "leadAgencies",
                Map.of(
                        "state",
                        "set",
                        "items",
                        List.of(Map.of("agency", agency, "role", "lead", "state", "accepted", "recorded", true))),
                "leadOfficers",
                Map.of("state", "set", "items", List.of(Map.of("officer", officer, "role", "lead"))));
    }

    @Test
    void whoever_was_merged_or_succeeded_meanwhile_is_named_by_what_became_of_them() {
        String gone = members.post(made.county(), made.police(), "Safety lead");
        String old = members.member(made.county(), "youth-service");
        String action = made.action("1.1", everythingBy(gone, old));
        made.delete("/actions/" + action);
        merged(gone, made.post());
        made.officer()
                .post(
                        "/agencies/" + old + "/succession",
                        Map.of(
                                "kind",
                                "merged",
                                "on",
                                "2026-04-01",
                                "successors",
                                List.of(Map.of("agency", made.police()))))
                .then()
                .statusCode(200);
        made.restore(made.deletionOf(action)).statusCode(200);
        made.officer()
                .get("/actions/" + action)
                .then()
                .body("leadOfficers.items.id", contains(made.post()))
                .body("leadAgencies.items.id", contains(made.police()))
                .body("milestones.officer.id", contains(made.post()));
    }

    @Test
    void an_indicators_contact_who_was_merged_meanwhile_is_the_one_they_became() {
        String gone = members.post(made.county(), made.police(), "Safety lead");
        String indicator = made.officer()
                .made(
                        "/indicators",
                        Map.of(
                                "partnership",
                                made.county(),
                                "title",
                                DeletingPlan.WORDS,
                                "definitionStatus",
                                "defined",
                                "contact",
                                Map.of("state", "set", "text", "Safety lead"),
                                "contactOfficer",
                                gone));
        made.delete("/indicators/" + indicator);
        merged(gone, made.post());
        made.restore(made.deletionOf(indicator)).statusCode(200);
        assertThat(database.rows("select contact_officer_id::text as who from indicator where id = ?::uuid", indicator))
                .containsExactly(Map.of("who", made.post()));
    }

    @Test
    void whoever_is_merged_while_it_comes_back_is_named_by_what_became_of_them_too() {
        String gone = members.post(made.county(), made.police(), "Safety lead");
        String action = made.action("1.1", everythingBy(gone, made.police()));
        made.delete("/actions/" + action);
        try (Database.Held restoring = database.holding("call restore_deletion('" + made.deletionOf(action) + "')")) {
            merged(gone, made.post());
            restoring.commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        made.officer()
                .get("/actions/" + action)
                .then()
                .body("leadOfficers.items.id", contains(made.post()))
                .body("milestones.officer.id", contains(made.post()));
    }

    @Test
    void its_place_is_given_once_when_somebody_takes_it_at_the_same_moment() throws Exception {
        String first = made.action("1.1", Map.of());
        String second = made.action("1.2", Map.of());
        made.delete("/actions/" + first);
        try (Database.Held moving = database.holding(
                "update priority set note = 'In another order' where id = '" + made.priority() + "'")) {
            CompletableFuture<Integer> restoring = CompletableFuture.supplyAsync(
                    () -> made.restore(made.deletionOf(first)).extract().statusCode());
            moving.untilSomebodyWaits();
            moving.run("update action set ordinal = 0 where id = '" + second + "'");
            moving.commit();
            assertThat(restoring.get(30, TimeUnit.SECONDS)).isEqualTo(200);
        }
        assertThat(database.rows(
                        "select id::text as id from action where priority_id = ?::uuid order by ordinal",
                        made.priority()))
                .extracting(row -> row.get("id"))
                .containsExactly(second, first);
        assertThat(database.rows("select distinct ordinal from action where priority_id = ?::uuid", made.priority()))
                .hasSize(2);
    }
}

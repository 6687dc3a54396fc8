package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.actions.ActionService;
import org.waymark.plans.PlanInput;
import org.waymark.plans.PlanService;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CreateEditionTest {
    @Inject
    PlanWithEditions making;

    @Inject
    People people;

    @Inject
    Plans plans;

    @Inject
    PlanService planService;

    @Inject
    EditionService editions;

    @Inject
    ActionService actions;

    @Inject
    Database database;

    private PlanWithEditions.Made made = new PlanWithEditions.Made(
            "",
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            new UUID(0, 0),
            "",
            Api.as(""));

    @BeforeEach
    void a_plan() {
        made = making.make();
    }

    private String address() {
        return made.address() + "/editions";
    }

    private long editionsKept() {
        return (Long) java.util.Objects.requireNonNull(
                database.rows("select count(*) as n from edition where plan_id = ?", made.plan())
                        .getFirst()
                        .get("n"));
    }

    @Test
    void an_edition_made_on_request_is_the_whole_plan_and_stands_in_the_record() {
        String location = made.officer()
                .post(address(), Map.of("reason", "For the scrutiny committee"))
                .then()
                .statusCode(201)
                .body("label", equalTo("0.1"))
                .body("number", equalTo(1))
                .body("occasion", equalTo("requested"))
                .body("reason", equalTo("For the scrutiny committee"))
                .body("publishedAt", nullValue())
                .body("counts.priorities", equalTo(1))
                .body("counts.actions", equalTo(1))
                .body("counts.subActions", equalTo(1))
                .body("counts.indicators", equalTo(1))
                .extract()
                .header("Location");
        String id = made.officer()
                .get(location.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(database.changesOf(id))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("type", "edition")
                        .containsEntry("operation", "insert")
                        .containsEntry("reason", "For the scrutiny committee"));
        made.officer().get(made.address()).then().body("editions.newest.label", equalTo("0.1"));
    }

    @Test
    void labels_rise_and_are_the_officers_to_set() {
        made.edition().body("label", equalTo("0.1"));
        made.officer().post(address(), Map.of("label", "0.5")).then().statusCode(201);
        made.edition().body("label", equalTo("0.6"));
        made.officer()
                .post(address(), Map.of("label", "0.6"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/label"))
                .body("errors.code", contains("not-rising"));
        made.officer().post(address(), Map.of("label", "one")).then().statusCode(400);
        assertThat(editionsKept()).isEqualTo(3);
    }

    @Test
    void a_plan_that_came_as_version_2_0_starts_there() {
        PlanInput said = plans.system(() -> planService.said(made.plan()));
        plans.system(() -> {
            planService.restate(
                    made.plan(),
                    new PlanInput(
                            said.partnership(),
                            said.title(),
                            said.period(),
                            said.framework(),
                            said.parent(),
                            "Version 2.0",
                            said.coverText(),
                            said.contact(),
                            said.sections(),
                            said.themes()));
            return made.plan();
        });
        made.edition().body("label", equalTo("2.0"));
        made.edition().body("label", equalTo("2.1"));
    }

    @Test
    void who_may_not_is_refused() {
        Map<String, String> body = Map.of();
        people.agencyOfficer(made.police().toString())
                .post(address(), body)
                .then()
                .statusCode(403);
        people.boardMember(made.group()).post(address(), body).then().statusCode(403);
        people.stranger().post(address(), body).then().statusCode(404);
        made.officer()
                .post("/plans/" + UUID.randomUUID() + "/editions", body)
                .then()
                .statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(body)
                .post(address())
                .then()
                .statusCode(401);
        assertThat(editionsKept()).isZero();
    }

    @Test
    void a_closed_plan_has_had_its_last_edition() {
        made.to("agreed").statusCode(200);
        made.to("published").statusCode(200);
        made.to("closed").statusCode(200);
        made.officer().post(address(), Map.of()).then().statusCode(422).body("type", endsWith("/not-possible"));
    }

    @Test
    void a_dry_run_says_what_would_be_and_leaves_nothing() {
        made.officer()
                .post(address() + "?dryRun=true", Map.of())
                .then()
                .statusCode(201)
                .body("label", equalTo("0.1"));
        assertThat(editionsKept()).isZero();
    }

    @Test
    void two_at_the_same_moment_make_two_with_labels_of_their_own() throws Exception {
        List<CompletableFuture<String>> calls;
        try (Database.Held held = database.holding("select id from plan where id = '" + made.plan() + "' for update")) {
            calls = Stream.of(1, 2)
                    .map(n -> CompletableFuture.supplyAsync(
                            () -> made.officer().post(address(), Map.of()).<String>path("label")))
                    .toList();
            held.untilSomebodyWaits();
        }
        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder("0.1", "0.2");
    }

    @Test
    void a_transaction_that_fails_leaves_no_half_edition() {
        assertThatThrownBy(() -> plans.many(() -> {
                    editions.create(made.plan(), new EditionInput(null, null));
                    throw new IllegalStateException("The power went");
                }))
                .hasMessageContaining("The power went");
        assertThat(editionsKept()).isZero();
        assertThat(database.rows("select from edition_row where thing = ?", made.action()))
                .isEmpty();
    }

    @Test
    void no_raw_statement_of_the_service_changes_what_stands_in_an_edition() {
        String id = made.edition().extract().path("id");
        for (String sql : List.of(
                "update edition set major = 9 where id = '%s'",
                "update edition set reason = 'another' where id = '%s'",
                "delete from edition where id = '%s'",
                "update edition_row set body = '{}' where edition_id = '%s'",
                "delete from edition_row where edition_id = '%s'",
                "update edition_name set name = 'Another' where edition_id = '%s' and kind = 'officer'",
                "update edition_name set name = null where edition_id = '%s' and kind = 'agency'",
                "delete from edition_name where edition_id = '%s'",
                "truncate edition_row, edition_name",
                "insert into edition_row (edition_id, kind, thing, position, version, body)"
                        + " values ('%s', 'action', gen_random_uuid(), 99, 1, '{}')",
                "insert into edition_name (edition_id, kind, key, name) values ('%s', 'agency', 'x', 'x')")) {
            assertThatThrownBy(() -> database.run(sql.formatted(id))).as(sql).isInstanceOf(IllegalStateException.class);
        }
        made.officer()
                .get(address() + "/0.1/actions")
                .then()
                .body("items.title.text", contains("Open two youth centres", "Action 1.1a"));
    }

    @Test
    void the_name_of_a_person_can_be_taken_out_and_nothing_else() {
        String id = made.edition().extract().path("id");
        assertThat(database.run(
                        "update edition_name set name = null where edition_id = ?::uuid and key = ? and kind = 'officer'",
                        id,
                        made.person().toString()))
                .isOne();
        made.officer()
                .get(address() + "/0.1/priorities")
                .then()
                .body("items[0].leads.items[0].name", equalTo("Name removed"))
                .body("items[0].leads.items[0].id", equalTo(made.person().toString()));
    }

    @Test
    void what_an_edition_knows_is_not_deleted() {
        made.edition();
        assertThatThrownBy(() -> database.run("delete from action where id = ?", made.sub()))
                .rootCause()
                .hasMessageContaining("still referenced by an edition");
    }
}

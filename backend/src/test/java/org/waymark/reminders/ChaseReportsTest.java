package org.waymark.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.rounds.AskedPlan;
import org.waymark.rounds.AskedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** An officer reminds with one button all who have not answered, and sees whom that reached. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ChaseReportsTest {
    @Inject
    AskedPlan asked;

    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    Statements statements;

    private Scene scene;
    private UUID owed;
    private String round;

    /** The police owe one report, for which a post with an address is asked, and the health trust one, that nobody leads. */
    @BeforeEach
    void a_round_that_nobody_has_answered() {
        scene = asked.scene();
        database.run(
                "update officer set email = ? where id = ?::uuid",
                "sergeant@" + scene.police() + ".example",
                scene.sergeant());
        owed = asked.led(scene.priority(), "1.1", scene.police(), scene.sergeant());
        asked.action(scene.priority(), "1.2", scene.health());
        round = AskedPlan.open(scene);
    }

    private String reminders() {
        return "/reporting-rounds/" + round + "/reminders";
    }

    private List<Map<String, Object>> said() {
        return database.rows(
                "select kind, heading, line, path from mail_item where officer_id = ?::uuid order by id",
                scene.sergeant());
    }

    @Test
    void all_who_have_not_answered_are_reminded_and_it_says_whom_that_reaches() {
        scene.officer()
                .post(reminders(), Map.of("text", "The board meets on Friday."))
                .then()
                .statusCode(201)
                .body("kind", equalTo("chased"))
                .body("text", equalTo("The board meets on Friday."))
                .body("reached.agency.id", contains(scene.police()))
                .body("reached.officer.id", contains(scene.sergeant()))
                .body("reached.outstanding", contains(1))
                .body("unreached.agency.id", contains(scene.health()))
                .body("unreached.officer", contains(nullValue()))
                .body("unreached.why", contains("nobody"));
        assertThat(said()).singleElement().satisfies(item -> {
            assertThat(item.get("kind")).isEqualTo("reminder");
            assertThat((String) item.get("line")).contains("1 report of ").endsWith("The board meets on Friday.");
            assertThat(item.get("path")).isEqualTo("/rounds/" + round + "/report?agency=" + scene.police());
        });
        scene.officer().get(reminders()).then().statusCode(200).body("items.kind", contains("chased"));
    }

    @Test
    void whoever_has_answered_is_left_alone() {
        asked.report(owed, scene.police(), AskedPlan.quarter(), "submitted", "on-track");
        scene.officer()
                .post(reminders(), Map.of())
                .then()
                .statusCode(201)
                .body("reached", empty())
                .body("unreached.agency.id", contains(scene.health()));
        assertThat(said()).isEmpty();
    }

    @Test
    void one_agency_alone_is_reminded() {
        scene.officer()
                .post(reminders(), Map.of("agencies", List.of(scene.health())))
                .then()
                .statusCode(201)
                .body("reached", empty())
                .body("unreached.agency.id", contains(scene.health()));
        assertThat(said()).isEmpty();
    }

    @Test
    void it_says_why_somebody_is_not_reached() {
        database.run("update officer set email = null where id = ?::uuid", scene.sergeant());
        scene.officer()
                .post(reminders(), Map.of("agencies", List.of(scene.police())))
                .then()
                .statusCode(201)
                .body("reached", empty())
                .body("unreached.officer.id", contains(scene.sergeant()))
                .body("unreached.why", contains("no-address"));
    }

    @Test
    void a_dry_run_says_whom_it_would_reach_and_tells_nobody() {
        scene.officer()
                .post(reminders() + "?dryRun=true", Map.of())
                .then()
                .statusCode(201)
                .body("reached.officer.id", contains(scene.sergeant()));
        assertThat(said()).isEmpty();
        scene.officer().get(reminders()).then().body("items", empty());
    }

    @Test
    void every_agency_that_owes_nothing_is_named_and_nobody_is_reminded() {
        String fire = members.member(scene.county(), "fire");
        scene.officer()
                .post(reminders(), Map.of("agencies", List.of(scene.police(), fire, new UUID(0, 7).toString())))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/agencies/1", "/agencies/2"))
                .body("errors.code", contains("owes-nothing", "owes-nothing"));
        assertThat(said()).isEmpty();
    }

    @Test
    void nobody_is_reminded_of_a_closed_round_or_when_nothing_is_outstanding() {
        AskedPlan.become(scene.officer(), round, "closed", null).then().statusCode(200);
        scene.officer()
                .post(reminders(), Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/v1/problems/not-possible"));
    }

    @Test
    void only_the_partnerships_officers_chase_and_see_who_was() {
        for (Api member : List.of(scene.constable(), scene.nurse())) {
            member.post(reminders(), Map.of()).then().statusCode(403);
            member.get(reminders()).then().statusCode(403);
        }
        Api stranger = people.partnershipOfficer(members.county());
        stranger.post(reminders(), Map.of()).then().statusCode(404);
        stranger.get(reminders()).then().statusCode(404);
        Api.anonymous()
                .contentType("application/json")
                .body(Map.of())
                .post(reminders())
                .then()
                .statusCode(401);
        assertThat(said()).isEmpty();
    }

    @Test
    void a_list_costs_as_much_with_many_reminders_as_with_one() {
        scene.officer().post(reminders(), Map.of()).then().statusCode(201);
        int one = statements.during(() -> scene.officer().get(reminders())).size();
        for (int i = 0; i < 20; i++) {
            scene.officer()
                    .post(reminders(), Map.of("text", "Again " + i))
                    .then()
                    .statusCode(201);
        }
        assertThat(statements.during(() -> scene.officer().get(reminders()))).hasSize(one);
    }
}

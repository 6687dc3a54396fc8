package org.waymark.deletions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** When, and to whom, restoring is refused. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RestoreRefusedTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Database database;

    @Inject
    DeletingPlan deleting;

    private DeletingPlan.Made made = new DeletingPlan.Made("", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        made = deleting.make();
    }

    @Test
    void what_it_stands_on_is_restored_first_and_named() {
        String action = made.action("1.1", Map.of());
        made.delete("/actions/" + action);
        String of = made.deletionOf(action);
        made.delete("/priorities/" + made.priority());
        made.restore(of)
                .statusCode(422)
                .body("type", endsWith("/not-possible"))
                .body("detail", containsString("The priority '1 Fewer children are hurt'"))
                .body("detail", containsString("restore that first"))
                .body("restoreFirst", contains(made.deletionOf(made.priority())));
        made.delete("/plans/" + made.plan());
        made.restore(made.deletionOf(made.priority()))
                .statusCode(422)
                .body("detail", containsString("The plan 'Plan 2030'"));
        made.officer()
                .get("/deletions?partnership=" + made.county())
                .then()
                .body("items.thing.type", contains("plan", "priority", "action"))
                .body("items[2].plan.title", equalTo("Plan 2030"));
        made.restore(made.deletionOf(made.plan())).statusCode(200);
        made.officer()
                .get("/plans/" + made.plan())
                .then()
                .body("sections.title", contains("Vision", "Needs", "Resources"));
        made.restore(made.deletionOf(made.priority())).statusCode(200);
        made.restore(of).statusCode(200);
        made.officer().get("/actions/" + action).then().statusCode(200).body("version", equalTo(3));
    }

    @Test
    void it_is_refused_when_another_has_its_id_or_its_agency_is_gone() {
        String action = made.whole("1.1");
        made.delete("/actions/" + action);
        String of = made.deletionOf(action);
        String taker = made.action("1.2", Map.of("externalIds", List.of(Map.of("system", "register", "value", "1.1"))));
        made.restore(of).statusCode(409).body("detail", containsString("has that id of that system already"));
        made.delete("/actions/" + taker);
        String person = members.post(made.county(), made.police(), "Sergeant");
        String led = made.action(
                "1.3",
                Map.of(
                        "leadOfficers",
                        Map.of("state", "set", "items", List.of(Map.of("officer", person, "role", "lead")))));
        made.delete("/actions/" + led);
        made.delete("/officers/" + person);
        made.restore(made.deletionOf(led))
                .statusCode(422)
                .body("detail", containsString("The officer 'Sergeant'"))
                .body("restoreFirst", empty());
        made.restore(of).statusCode(200);
    }

    @Test
    void in_an_agreed_plan_it_needs_a_reason_and_in_a_closed_one_it_is_too_late() {
        String action = made.whole("1.1");
        made.delete("/actions/" + action);
        String of = made.deletionOf(action);
        made.officer()
                .post("/plans/" + made.plan() + "/transitions", Map.of("to", "agreed", "reason", "Board"))
                .then()
                .statusCode(200);
        made.restore(of).statusCode(422).body("type", endsWith("/reason-needed"));
        made.officer().get("/deletions/" + of).then().body("restoredAt", nullValue());
        made.officer()
                .post("/deletions/" + of + "/transitions", Map.of("to", "restored", "reason", "It was a slip"))
                .then()
                .statusCode(200);
        assertThat(database.changesOf(action).getLast()).containsEntry("reason", "It was a slip");
        String priorityTwo = made.officer()
                .post(
                        "/priorities?reason=Asked for",
                        Map.of("plan", made.plan(), "ref", "2", "title", DeletingPlan.WORDS))
                .path("id");
        made.officer()
                .request()
                .header("If-Match", "\"1-x\"")
                .delete("/priorities/" + priorityTwo + "?reason=A slip")
                .then()
                .statusCode(204);
        database.run("update plan set status = 'closed', closed_on = current_date where id = ?::uuid", made.plan());
        String gone = made.deletionOf(priorityTwo);
        made.officer().get("/deletions/" + gone).then().body("allowed", empty()).body("reason", equalTo("A slip"));
        made.restore(gone).statusCode(422).body("detail", equalTo("The plan is closed."));
    }

    @Test
    void those_who_may_delete_it_restore_it() {
        made.officer()
                .patch(
                        "/priorities/" + made.priority(),
                        made.officer().get("/priorities/" + made.priority()).header("ETag"),
                        Map.of(
                                "leads",
                                Map.of(
                                        "state",
                                        "set",
                                        "items",
                                        List.of(Map.of("officer", made.post(), "role", "lead")))))
                .then()
                .statusCode(200);
        String action = made.action("1.1", Map.of());
        made.delete("/actions/" + action);
        String of = made.deletionOf(action);
        Map<String, String> to = Map.of("to", "restored");
        Api other = people.agencyOfficer(made.police());
        other.get("/deletions/" + of).then().statusCode(200).body("allowed", empty());
        other.post("/deletions/" + of + "/transitions", to).then().statusCode(403);
        people.stranger().get("/deletions/" + of).then().statusCode(404);
        people.stranger().post("/deletions/" + of + "/transitions", to).then().statusCode(404);
        people.stranger().get("/deletions?plan=" + made.plan()).then().body("items", empty());
        Api.anonymous()
                .contentType("application/json")
                .body(to)
                .post("/deletions/" + of + "/transitions")
                .then()
                .statusCode(401);
        Api lead = people.agencyOfficer(made.police(), made.post());
        lead.get("/deletions/" + of).then().body("allowed", contains("restore"));
        lead.post("/deletions/" + of + "/transitions", to).then().statusCode(200);
        String second = made.anotherPriority("2");
        made.delete("/priorities/" + second);
        lead.post("/deletions/" + made.deletionOf(second) + "/transitions", to)
                .then()
                .statusCode(403);
    }
}

package org.waymark.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PublishPlanTest {
    @Inject
    PlanWithEditions making;

    @Inject
    Database database;

    @Test
    void the_edition_that_was_agreed_is_the_one_published_when_nothing_changed_since() {
        PlanWithEditions.Made made = making.make();
        made.to("agreed")
                .statusCode(200)
                .body("editions.newest.label", equalTo("1.0"))
                .body("editions.newest.publishedAt", nullValue())
                .body("editions.published", nullValue())
                .body("editions.unpublished", equalTo(false));
        made.officer()
                .get(made.address() + "/editions/1.0")
                .then()
                .body("occasion", equalTo("agreed"))
                .body("reason", equalTo("It was decided"))
                .body("readiness.unconfirmed", greaterThan(0));
        made.to("published")
                .statusCode(200)
                .body("editions.newest.label", equalTo("1.0"))
                .body("editions.published.label", equalTo("1.0"))
                .body("editions.published.publishedAt", notNullValue());
        made.officer().get(made.address() + "/editions").then().body("items.label", contains("1.0"));
        String id = made.officer().get(made.address() + "/editions/1.0").path("id");
        assertThat(database.changesOf(id))
                .extracting(change -> change.get("operation"))
                .containsExactly("insert", "update");
    }

    @Test
    void what_changed_after_it_was_agreed_is_published_as_an_edition_of_its_own() {
        PlanWithEditions.Made made = making.make();
        made.to("agreed").statusCode(200);
        making.restate(made.action(), "Open three youth centres", PlanWithEditions.due("May 2010"));
        made.to("published").statusCode(200).body("editions.published.label", equalTo("1.1"));
        made.officer()
                .get(made.address() + "/editions")
                .then()
                .body("items.label", contains("1.1", "1.0"))
                .body("items.occasion", contains("published", "agreed"));
    }

    @Test
    void what_changed_since_it_was_published_is_shown_as_such_until_it_is_published_too() {
        PlanWithEditions.Made made = making.make();
        made.to("agreed").statusCode(200);
        made.to("published").statusCode(200).body("editions.unpublished", equalTo(false));
        made.to("published").statusCode(422).body("type", endsWith("/not-possible"));
        making.restate(made.action(), "Open two youth centres", PlanWithEditions.due("July 2010"));
        made.officer().get(made.address()).then().body("editions.unpublished", equalTo(true));
        making.restate(made.action(), "Open two youth centres", PlanWithEditions.due("May 2010"));
        made.officer().get(made.address()).then().body("editions.unpublished", equalTo(false));
        making.restate(made.action(), "Open two youth centres", PlanWithEditions.due("July 2010"));
        made.to("published")
                .statusCode(200)
                .body("editions.published.label", equalTo("1.1"))
                .body("editions.unpublished", equalTo(false));
        made.to("closed").statusCode(200);
    }

    @Test
    void the_officer_sets_the_label_of_what_is_made_on_the_way() {
        PlanWithEditions.Made made = making.make();
        String address = made.address() + "/transitions";
        made.officer()
                .post(address, Map.of("to", "consultation", "label", "0.8"))
                .then()
                .statusCode(200)
                .body("editions.newest.label", equalTo("0.8"));
        made.officer()
                .post(address, Map.of("to", "agreed", "reason", "Board", "label", "0.8"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("not-rising"));
        made.officer()
                .post(address, Map.of("to", "draft", "reason", "Back", "label", "0.9"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/label"));
        made.to("agreed").statusCode(200).body("editions.newest.label", equalTo("1.0"));
    }
}

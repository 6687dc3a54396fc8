package org.waymark.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;
import org.waymark.testing.Surroundings;

/** What is part of a plan, a priority or an action is put in another order by saying the list anew. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ReorderPartsTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    Plans plans;

    @Inject
    Database database;

    private String county = "";
    private String plan = "";
    private String priority = "";
    private Api officer = Api.as("nobody");

    @BeforeEach
    void a_plan_with_a_priority() {
        county = members.county();
        officer = people.partnershipOfficer(county);
        UUID id = plans.plan(county);
        plan = id.toString();
        priority = plans.priority(id, "1").toString();
    }

    private void patched(String path, Map<String, Object> body) {
        String etag = officer.get(path).header("ETag");
        officer.patch(path, etag, body).then().statusCode(200);
    }

    @Test
    void themes_and_sections_keep_their_identity_in_another_order() {
        patched(
                "/plans/" + plan,
                Map.of(
                        "themes",
                        List.of(Map.of("title", "Safe"), Map.of("title", "Heard"), Map.of("title", "Well")),
                        "sections",
                        List.of(Map.of("title", "Vision", "text", "A."), Map.of("title", "Needs", "text", "B."))));
        List<String> themes = officer.get("/plans/" + plan).path("themes.id");
        List<String> sections = officer.get("/plans/" + plan).path("sections.id");
        patched(
                "/plans/" + plan,
                Map.of(
                        "themes",
                        List.of(
                                Map.of("id", themes.get(2), "title", "Well"),
                                Map.of("id", themes.get(0), "title", "Safe"),
                                Map.of("id", themes.get(1), "title", "Heard")),
                        "sections",
                        List.of(
                                Map.of("id", sections.get(1), "title", "Needs", "text", "B."),
                                Map.of("id", sections.get(0), "title", "Vision", "text", "A."))));
        officer.get("/plans/" + plan)
                .then()
                .body("themes.id", contains(themes.get(2), themes.get(0), themes.get(1)))
                .body("sections.id", contains(sections.get(1), sections.get(0)))
                .body("version", equalTo(3));
        officer.get("/themes/" + themes.get(2)).then().body("position", equalTo(1));
        assertThat(database.changesOf(plan).getLast()).containsEntry("operation", "update");
    }

    @Test
    void indicators_in_a_priority_and_milestones_of_an_action_too() {
        String one = plans.indicator(county, "One").toString();
        String two = plans.indicator(county, "Two").toString();
        Map<String, Object> own = Map.of("state", "absent");
        patched(
                "/priorities/" + priority,
                Map.of(
                        "indicators",
                        List.of(
                                Map.of("indicator", one, "label", "1", "wording", own),
                                Map.of("indicator", two, "label", "2", "wording", own))));
        patched(
                "/priorities/" + priority,
                Map.of(
                        "indicators",
                        List.of(
                                Map.of("indicator", two, "label", "2", "wording", own),
                                Map.of("indicator", one, "label", "1", "wording", own))));
        officer.get("/priorities/" + priority)
                .then()
                .body("indicators.indicator.id", contains(two, one))
                .body("indicators.label", contains("2", "1"));
        String action = plans.action(UUID.fromString(priority), "1.1").toString();
        patched("/actions/" + action, Map.of("milestones", List.of(Map.of("text", "First"), Map.of("text", "Second"))));
        List<String> milestones = officer.get("/actions/" + action).path("milestones.id");
        patched("/actions/" + action, Map.of("milestones", List.of(Map.of("text", "Second"), Map.of("text", "First"))));
        officer.get("/actions/" + action).then().body("milestones.id", contains(milestones.get(1), milestones.get(0)));
    }
}

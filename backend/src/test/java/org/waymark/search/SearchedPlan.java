package org.waymark.search;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Plans;

/** A county's plan with a word of its own in each of its parts. */
@ApplicationScoped
class SearchedPlan {
    private final People people;
    private final Members members;
    private final Plans plans;

    SearchedPlan(People people, Members members, Plans plans) {
        this.people = people;
        this.members = members;
        this.plans = plans;
    }

    record Scene(
            String county, String plan, String priority, String action, String indicator, String police, Api officer) {

        ValidatableResponse found(String words) {
            return found(officer, words);
        }

        static ValidatableResponse found(Api by, String words) {
            return by.request().queryParam("q", words).get("/search").then().statusCode(200);
        }

        /** Says something of a thing at its first or a later version. */
        void say(String path, Map<String, ?> words) {
            String etag = officer.get(path).header("ETag");
            officer.patch(path, etag, words).then().statusCode(200);
        }

        String note(String type, String id, String text) {
            return officer.made(
                    "/notes", Map.of("on", Map.of("type", type, "id", id), "kind", "question", "text", text));
        }
    }

    Scene scene() {
        String county = members.county();
        UUID plan = plans.plan(county);
        UUID priority = plans.priority(plan, "7");
        UUID action = plans.action(priority, "7.2");
        UUID indicator = plans.indicator(county, "Bedwetting at school entry");
        Scene scene = new Scene(
                county,
                plan.toString(),
                priority.toString(),
                action.toString(),
                indicator.toString(),
                members.member(county, "police"),
                people.partnershipOfficer(county));
        scene.say(
                "/plans/" + plan,
                Map.of(
                        "title", "Growing well together",
                        "coverText", "Words of the *chairman* about **orchards**.",
                        "sections",
                                List.of(Map.of(
                                        "title",
                                        "Vision",
                                        "text",
                                        "- [Lanterns](https://example.org/kites) for all"))));
        scene.say(
                "/priorities/" + priority,
                Map.ofEntries(
                        Map.entry("title", Map.of("state", "set", "text", "Keep children safe at home")),
                        Map.entry("outcomeText", "Staying wombat"),
                        Map.entry("population", Map.of("state", "set", "text", "Toddlers of seafarers")),
                        Map.entry(
                                "conditions",
                                List.of(Map.of(
                                        "heading",
                                        "Gardens",
                                        "audience",
                                        "Beekeepers",
                                        "items",
                                        List.of("No brambles")))),
                        Map.entry("story", List.of(Map.of("heading", "Turnips", "text", "Fewer each year"))),
                        Map.entry("whatWorks", "Accordions"),
                        Map.entry("partners", "The lighthouse"),
                        Map.entry(
                                "indicators",
                                List.of(Map.of(
                                        "indicator",
                                        indicator,
                                        "label",
                                        "1",
                                        "wording",
                                        Map.of("state", "set", "text", "Dry mattresses"),
                                        "note",
                                        "See the haystack"))),
                        Map.entry("headings", List.of(Map.of("text", "Velvet"))),
                        Map.entry("actionsNote", "Marzipan"),
                        Map.entry("note", "Pelicans")));
        scene.say(
                "/actions/" + action,
                Map.of(
                        "title", Map.of("state", "set", "text", "Train every health visitor"),
                        "description", "With puppets and a drum.",
                        "milestones",
                                List.of(Map.of(
                                        "text",
                                        "The first cohort of jugglers",
                                        "timescale",
                                        Map.of("text", "May 2031"))),
                        "monitoring",
                                Map.of("state", "set", "text", "Minutes", "groups", List.of(), "source", "The almanac"),
                        "note", "Ask the cobbler"));
        scene.say(
                "/indicators/" + indicator,
                Map.of(
                        "references", List.of("NI 55", "LPI 9"),
                        "definition", Map.of("state", "set", "text", "Share of pupils with a hedgehog"),
                        "source", "The census of snails"));
        return scene;
    }
}

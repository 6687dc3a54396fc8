package org.waymark.deletions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;

/** A plan of which things are deleted, by its officer. */
@ApplicationScoped
class DeletingPlan {
    static final Map<String, String> WORDS = Map.of("state", "set", "text", "Fewer children are hurt");

    private final Members members;
    private final People people;

    DeletingPlan(Members members, People people) {
        this.members = members;
        this.people = people;
    }

    Made make() {
        String county = members.county();
        String police = members.member(county, "police");
        Api officer = people.partnershipOfficer(county);
        String plan = officer.made(
                "/plans",
                Map.of(
                        "partnership",
                        county,
                        "title",
                        "Plan 2030",
                        "coverText",
                        "All of us.",
                        "sections",
                        List.of(section("Vision"), section("Needs"), section("Resources")),
                        "themes",
                        List.of(Map.of("title", "Safe"), Map.of("title", "Well"))));
        String priority = officer.made("/priorities", Map.of("plan", plan, "ref", "1", "title", WORDS));
        return new Made(county, police, members.post(county, police, "Head of Safety"), plan, priority, officer);
    }

    private static Map<String, String> section(String title) {
        return Map.of("title", title, "text", "About " + title);
    }

    /** What was made, and what is done to it. */
    record Made(String county, String police, String post, String plan, String priority, Api officer) {
        String anotherPriority(String ref) {
            return officer.made("/priorities", Map.of("plan", plan, "ref", ref, "title", WORDS));
        }

        String action(String ref, Map<String, Object> more) {
            Map<String, Object> body = new HashMap<>(Map.of("priority", priority, "ref", ref, "title", WORDS));
            body.putAll(more);
            return officer.made("/actions", body);
        }

        /** An action with one of everything below it. */
        String whole(String ref) {
            return action(
                    ref,
                    Map.of(
                            "timescale",
                            Map.of("text", "May 2030"),
                            "milestones",
                            List.of(
                                    Map.of("text", "Tool chosen", "timescale", Map.of("text", "March 2030")),
                                    Map.of("text", "Trained", "timescale", Map.of("text", "TBC")),
                                    Map.of("text", "Used", "timescale", Map.of("text", "May 2030"))),
                            "leadAgencies",
                            Map.of("state", "set", "items", List.of(Map.of("agency", police, "role", "lead"))),
                            "leadOfficers",
                            led(post),
                            "externalIds",
                            List.of(Map.of("system", "register", "value", ref))));
        }

        static Map<String, Object> led(String officer) {
            return Map.of("state", "set", "items", List.of(Map.of("officer", officer, "role", "lead")));
        }

        void delete(String address) {
            officer.delete(address, officer.get(address).header("ETag")).then().statusCode(204);
        }

        String deletionOf(String thing) {
            return officer.get("/deletions?thing=" + thing)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
        }

        ValidatableResponse restore(String deletion) {
            return officer.post("/deletions/" + deletion + "/transitions", Map.of("to", "restored"))
                    .then();
        }

        /** As it is read, without what tells one state from the next. */
        JsonNode seen(String address) {
            ObjectNode view = (ObjectNode)
                    officer.get(address).then().statusCode(200).extract().as(JsonNode.class);
            view.remove(List.of("version", "updatedAt"));
            return view;
        }
    }
}

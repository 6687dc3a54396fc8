package org.waymark.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.search.SearchedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

/** One finds what one may read, and learns of nothing else. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SearchRightsTest {
    @Inject
    SearchedPlan searched;

    @Inject
    Members members;

    @Inject
    People people;

    private Scene scene = new Scene("", "", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        scene = searched.scene();
    }

    @Test
    void members_of_the_partnership_find_its_drafts_and_notes() {
        scene.note("plan", scene.plan(), "Is the moonlight enough?");
        String group = members.group(scene.county(), "board");
        for (Api reader : new Api[] {
            people.agencyOfficer(scene.police()),
            people.agencySystem(scene.police()),
            people.boardMember(group),
            scene.officer()
        }) {
            Scene.found(reader, "hedgehog").body("items.id", contains(scene.indicator()));
            Scene.found(reader, "moonlight")
                    .body("items.kind", contains("note"))
                    .body("items[0].on.type", equalTo("plan"));
        }
        people.administrator()
                .get("/search?q=moonlight&partnership=" + scene.county())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void nobody_else_finds_anything_or_is_told_a_word_of_it() {
        scene.note("plan", scene.plan(), "Is the moonlight enough?");
        for (Api other : new Api[] {people.stranger(), people.partnershipOfficer(members.county())}) {
            for (String words : new String[] {"hedgehog", "moonlight", "NI 55", "hedgehgo", "growing together"}) {
                Scene.found(other, words)
                        .body("items", empty())
                        .body("total", equalTo(0))
                        .body("counts.count.sum()", equalTo(0))
                        .body("used", equalTo(words))
                        .body("suggestion", nullValue());
            }
            other.get("/search?q=hedgehog&plan=" + scene.plan()).then().body("items", empty());
            other.get("/search?q=hedgehog&partnership=" + scene.county()).then().body("items", empty());
        }
    }

    @Test
    void a_persons_name_is_found_by_those_who_see_the_members_alone() {
        String person = members.person(scene.county(), scene.police(), "Post Quillfeather");
        Scene.found(people.agencyOfficer(scene.police()), "quillfeather").body("items.id", contains(person));
        String district = members.district(scene.county());
        Api ofDistrict = people.partnershipOfficer(district);
        Scene.found(ofDistrict, "quillfeather").body("items.id", contains(person));
        Scene.found(ofDistrict, "hedgehog").body("items", empty());
        Scene.found(people.partnershipOfficer(members.county()), "quillfeather").body("items", empty());
        Scene.found(people.stranger(), "quillfeathr").body("items", empty()).body("used", equalTo("quillfeathr"));
    }

    @Test
    void a_county_finds_what_its_districts_say() {
        Scene other = searched.scene();
        String district = members.district(scene.county());
        String plan = people.administrator()
                .made("/plans", java.util.Map.of("partnership", district, "title", "Our cricketers", "coverText", ""));
        scene.found("cricketers").body("items.id", contains(plan));
        Scene.found(other.officer(), "cricketers").body("items.id", not(hasItem(plan)));
    }
}

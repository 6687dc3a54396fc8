package org.waymark.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.search.SearchedPlan.Scene;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/** Words that are typed wrongly are understood, and one is told how. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MistypedSearchTest {
    @Inject
    SearchedPlan searched;

    @Inject
    Members members;

    private Scene scene = new Scene("", "", "", "", "", "", Api.as("nobody"));

    @BeforeEach
    void a_plan() {
        scene = searched.scene();
    }

    @ParameterizedTest
    @CsvSource({
        // a letter left out, put in, another one, two changed about, the first one wrong, two faults
        "hedghog,hedgehog",
        "hedgehoog,hedgehog",
        "hedgehug,hedgehog",
        "hegdehog,hedgehog",
        "nedgehog,hedgehog",
        "hedghoge,hedgehog",
        "puppts,puppets",
        "durm,drum",
        "vlevet,velvet",
    })
    void the_nearest_word_is_looked_for_instead(String typed, String meant) {
        scene.found(typed)
                .body("asked", equalTo(typed))
                .body("used", equalTo(meant))
                .body("items", hasSize(1))
                .body("suggestion", nullValue());
    }

    @Test
    void only_what_stands_nowhere_is_mended() {
        scene.found("Share of hedghog -snails \"pupils with\"")
                .body("used", equalTo("Share of hedgehog -snails \"pupils with\""));
        scene.found("hedgehogs").body("used", equalTo("hedgehogs"));
        scene.found("\"hedghog\"").body("used", equalTo("\"hedghog\"")).body("items", empty());
        scene.found("puppets -hedghog")
                .body("used", equalTo("puppets -hedghog"))
                .body("items", hasSize(1));
    }

    @Test
    void a_word_that_is_like_none_is_left_as_it_is() {
        scene.found("zyzzyva")
                .body("used", equalTo("zyzzyva"))
                .body("suggestion", nullValue())
                .body("items", empty());
    }

    @Test
    void what_is_only_somewhat_alike_is_suggested() {
        scene.found("acordeonz")
                .body("used", equalTo("acordeonz"))
                .body("items", empty())
                .body("suggestion", equalTo("accordions"));
        scene.found("accordions").body("items", hasSize(1));
    }

    @Test
    void names_are_forgiven_too() {
        String post = members.post(scene.county(), scene.police(), "Neighbourhood sergeant");
        scene.found("Neighborhood seargent")
                .body("used", equalTo("neighbourhood sergeant"))
                .body("items.id", contains(post));
    }

    @Test
    void a_word_is_known_as_long_as_it_stands_somewhere() {
        scene.say("/actions/" + scene.action(), Map.of("description", "With a trombone."));
        scene.found("trombome").body("used", equalTo("trombone"));
        scene.say("/actions/" + scene.action(), Map.of("description", "With a drum."));
        scene.found("trombome").body("used", equalTo("trombome"));
    }
}

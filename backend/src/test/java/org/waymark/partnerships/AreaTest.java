package org.waymark.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Database;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AreaTest {
    @Inject
    People people;

    @Inject
    Database database;

    @Inject
    AreaService areas;

    @Inject
    org.waymark.access.CurrentCaller current;

    @BeforeEach
    void asTheProductItself() {
        current.become(org.waymark.access.Caller.system());
    }

    private UUID england() {
        return areas.page(byCode("ENG")).items().stream()
                .findFirst()
                .map(AreaView::id)
                .orElseGet(() -> areas.create(new AreaInput("ENG", "England", AreaKind.ENGLAND, null))
                        .id());
    }

    private static AreaFilter byCode(String code) {
        AreaFilter filter = new AreaFilter();
        filter.code = List.of(code);
        return filter;
    }

    @Test
    void areas_nest_and_everybody_signed_in_sees_them() {
        String code = "E" + UUID.randomUUID();
        AreaView region = areas.create(new AreaInput(code, "East", AreaKind.REGION, england()));
        Api stranger = people.stranger();
        stranger.get("/areas/" + region.id())
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("code", equalTo(code))
                .body("kind", equalTo("region"))
                .body("parent.code", equalTo("ENG"));
        stranger.get("/areas?code=" + code)
                .then()
                .body("items.id", contains(region.id().toString()));
        stranger.get("/areas?parent=" + england() + "&kind=region")
                .then()
                .body("items.id", hasItem(region.id().toString()));
        stranger.get("/areas/" + UUID.randomUUID()).then().statusCode(404);
        stranger.get("/areas?colour=red").then().statusCode(400);
        Api.anonymous().get("/areas").then().statusCode(401);
        assertThat(database.changesOf(region.id().toString()))
                .singleElement()
                .satisfies(change -> assertThat(change).containsEntry("actor", "waymark system"));
    }

    @Test
    void an_area_lies_in_a_larger_one() {
        UUID england = england();
        AreaView county = areas.create(new AreaInput("C" + UUID.randomUUID(), "County", AreaKind.COUNTY, england));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> areas.create(new AreaInput("R", "Region", AreaKind.REGION, county.id())))
                .isInstanceOf(org.waymark.kernel.Refusal.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> areas.create(new AreaInput("R", "Region", AreaKind.REGION, null)))
                .isInstanceOf(org.waymark.kernel.Refusal.class);
    }
}

package org.waymark.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.testing.Database;
import org.waymark.testing.Listed;
import org.waymark.testing.ListedRows;
import org.waymark.testing.ListedRows.Place;
import org.waymark.testing.Statements;
import org.waymark.testing.Surroundings;

/** What api.md promises of every collection, held for each of them. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class EveryCollectionTest {
    private static final int MANY = 3000;

    @Inject
    ListedRows rows;

    @Inject
    Statements statements;

    @Inject
    Database database;

    private static Response read(Place place, String more) {
        return place.reader()
                .get(place.query(more))
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    @ParameterizedTest
    @EnumSource
    void a_walk_meets_every_row_once_while_others_write(Listed listed) {
        Place place = rows.empty(listed);
        List<String> there = new ArrayList<>(rows.fill(place, 1, 120));
        int shared = listed == Listed.FRAMEWORKS ? 1 : 0;
        assertThat(read(place, "limit=1&count=true").<Integer>path("total")).isEqualTo(120 + shared);
        String removed = there.stream().max(String::compareTo).orElseThrow();
        there.remove(removed);
        List<String> met = new ArrayList<>();
        String next = null;
        int page = 0;
        do {
            Response answer = read(place, "limit=7" + (next == null ? "" : "&after=" + next));
            List<String> items = answer.path("items.id");
            assertThat(items).hasSizeLessThanOrEqualTo(7);
            met.addAll(items);
            next = answer.path("next");
            assertThat(answer.header("Link")).as("the next page").satisfies(link -> {
                if (answer.path("next") == null) {
                    assertThat(link).isNull();
                } else {
                    assertThat(link)
                            .startsWith("</api/v1" + place.path() + "?")
                            .contains("after=" + answer.path("next"), "limit=7")
                            .endsWith(">; rel=\"next\"");
                }
            });
            page++;
            if (page == 3) {
                rows.remove(place, removed);
            }
            rows.fill(place, 1000 + page, 1000 + page);
            rows.change(place, there.get(page));
            rows.change(place, there.get(there.size() - page));
        } while (next != null);
        assertThat(met).doesNotHaveDuplicates().isSorted().containsAll(there).doesNotContain(removed);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_costs_the_same_with_one_row_and_with_fifty(Listed listed) {
        Place place = rows.empty(listed);
        rows.fill(place, 1, 1);
        read(place, "limit=50");
        List<String> withOne = statements.during(() -> read(place, "limit=50"));
        rows.fill(place, 2, 51);
        List<String> withFifty =
                statements.during(() -> assertThat(read(place, "limit=50").<List<String>>path("items.id"))
                        .hasSize(50));
        assertThat(withFifty).hasSameSizeAs(withOne).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_read_again_saves_the_transfer_until_something_changes(Listed listed) {
        Place place = rows.empty(listed);
        String id = rows.fill(place, 1, 3).getFirst();
        for (String path : List.of(place.query("limit=50"), place.path() + "/" + id)) {
            String etag =
                    place.reader().get(path).then().statusCode(200).extract().header("ETag");
            assertThat(place.reader()
                            .request()
                            .header("If-None-Match", etag)
                            .get(path)
                            .then()
                            .statusCode(304)
                            .header("ETag", etag)
                            .extract()
                            .asString())
                    .isEmpty();
            rows.change(place, id);
            place.reader()
                    .request()
                    .header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    /** Looks at how the database finds a page in the middle: by an index, and in the order that the index has. */
    @ParameterizedTest
    @EnumSource
    void a_page_in_the_middle_is_found_by_an_index(Listed listed) throws JsonProcessingException {
        Place elsewhere = rows.empty(listed);
        rows.fill(elsewhere, 1, MANY);
        Place place = rows.empty(listed);
        rows.fill(place, 1, MANY);
        database.analyze(listed.table());
        String next = read(place, "limit=500").path("next");
        String sql = statements.pageDuring(() -> read(place, "limit=50&after=" + next));
        JsonNode plan = new ObjectMapper()
                .readTree(database.rows("explain (format json) " + sql)
                        .getFirst()
                        .values()
                        .iterator()
                        .next()
                        .toString())
                .path(0)
                .path("Plan");
        assertThat(faults(plan, listed.table()))
                .as(sql + "\n" + plan.toPrettyString())
                .isEmpty();
    }

    private static List<String> faults(JsonNode node, String table) {
        List<String> faults = new ArrayList<>();
        String kind = node.path("Node Type").asText();
        if (kind.contains("Sort")
                || (kind.equals("Seq Scan")
                        && node.path("Relation Name").asText().equals(table))) {
            faults.add(kind);
        }
        for (JsonNode below : node.path("Plans")) {
            // What is gathered for one row may be sorted: it does not grow with the collection.
            if (!below.path("Parent Relationship").asText().matches("SubPlan|InitPlan")) {
                faults.addAll(faults(below, table));
            }
        }
        return faults;
    }
}

package org.waymark.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;
import org.waymark.testing.WordPlan;

/** A contents table that disagrees with the body stands in the readiness of the plan that came of the document. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContentsReadinessTest {
    private static final String TITLE = "Rowanshire Children and Young People's Plan 2009/11";

    @Inject
    People people;

    @Inject
    Members members;

    private Api officer = Api.as("");
    private Imports imports = new Imports(officer, "");

    @BeforeEach
    void a_county() {
        String county = members.county();
        officer = people.partnershipOfficer(county);
        imports = new Imports(officer, county);
    }

    /** Priorities 1 and 2 in the body; what the contents table says is the test's own. */
    private static byte[] document(List<List<String>> contents) {
        return WordPlan.titled(TITLE)
                .contents(contents)
                .priority("Safe", "1", "Children are safe at home", "Head of Care", "Staying Safe")
                .priority("Well", "2", "Children are active", "Head of Play", "Being Healthy")
                .bytes();
    }

    private String load(List<List<String>> contents) {
        return imports.load(document(contents), List.of(), false)
                .body("state", equalTo("done"))
                .extract()
                .path("result.plan.id");
    }

    private List<Map<String, Object>> found(String plan) {
        return officer.get("/plans/" + plan + "/readiness?code=contents-disagrees&code=contents-without-body"
                        + "&code=body-without-contents")
                .jsonPath()
                .getList("items.collect { [code: it.code, text: it.text, type: it.where.type, ref: it.where.ref,"
                        + " field: it.where.field, pointer: it.where.pointer] }");
    }

    private static List<List<String>> disagreeing() {
        return List.of(
                List.of("Safe", "1", "Children feel safe"),
                List.of("Play", "2", "Children are active"),
                List.of("Well", "3", "Children eat well"));
    }

    @Test
    void an_agreeing_contents_table_leaves_nothing_to_check() {
        assertThat(found(load(List.of(
                        List.of("Safe", "1", "Children are safe at home"),
                        List.of("Well", "2", "Children are active")))))
                .isEmpty();
    }

    @Test
    void each_disagreement_stands_at_the_field_it_is_about() {
        List<Map<String, Object>> found = found(load(disagreeing()));
        assertThat(found)
                .extracting(item -> item.get("code") + " " + item.get("field") + ": " + item.get("text"))
                .containsExactly(
                        "contents-without-body priorities: 3 Children eat well",
                        "contents-disagrees title: Children feel safe",
                        "contents-disagrees theme: Play");
        assertThat(found).extracting(item -> item.get("pointer")).containsExactly(null, "/title", "/theme");
    }

    @Test
    void a_priority_that_the_contents_table_leaves_out_is_listed() {
        String plan = load(
                List.of(List.of("Safe", "1", "Children are safe at home"), List.of("Well", "4", "Children are fed")));
        assertThat(found(plan))
                .extracting(item -> item.get("code") + " " + item.get("ref"))
                .containsExactlyInAnyOrder("contents-without-body null", "body-without-contents 2");
    }

    @Test
    void whoever_changes_the_field_has_settled_it() {
        String plan = load(disagreeing());
        String first = officer.get("/priorities?plan=" + plan).jsonPath().getString("items.find { it.ref == '1' }.id");
        officer.patch(
                        "/priorities/" + first,
                        officer.get("/priorities/" + first).header("ETag"),
                        Map.of("title", Map.of("state", "set", "text", "Children feel safe")))
                .then()
                .statusCode(200);
        officer.post(
                        "/priorities",
                        Map.of("plan", plan, "ref", "3", "title", Map.of("state", "set", "text", "Children eat well")))
                .then()
                .statusCode(201);
        assertThat(found(plan)).extracting(item -> item.get("field")).containsExactly("theme");
    }

    @Test
    void a_later_document_whose_contents_table_agrees_settles_it() {
        String plan = load(disagreeing());
        assertThat(load(List.of(
                        List.of("Safe", "1", "Children are safe at home"),
                        List.of("Well", "2", "Children are active"))))
                .isEqualTo(plan);
        assertThat(found(plan)).isEmpty();
    }
}

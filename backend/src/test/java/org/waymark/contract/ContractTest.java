package org.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContractTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static JsonNode served() throws IOException {
        return YAML.readTree(RestAssured.get("/api/v1/openapi.yaml").asString());
    }

    @Test
    void the_committed_contract_is_what_the_code_says() throws IOException {
        assertThat(YAML.readTree(Files.readString(Path.of("../openapi/openapi.yaml"))))
                .as("openapi/openapi.yaml is stale. Run deploy/contract to renew it, and commit what it writes.")
                .isEqualTo(served());
    }

    @Test
    void anybody_reads_it_as_json_and_as_yaml() throws IOException {
        String json = RestAssured.get("/api/v1/openapi.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .extract()
                .asString();
        RestAssured.get("/api/v1/openapi.yaml").then().statusCode(200).contentType(startsWith("application/yaml"));
        assertThat(new ObjectMapper().readTree(json)).isEqualTo(served());
    }

    @Test
    void anybody_opens_the_page_that_shows_it_and_it_needs_no_other_host() {
        RestAssured.get("/api/v1/docs")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .body(containsString("/api/v1/docs/page.js"))
                .body(not(containsString("http")));
        RestAssured.get("/api/v1/docs/page.js").then().statusCode(200).contentType(startsWith("text/javascript"));
        RestAssured.get("/openapi-ui/swagger-ui-bundle.js").then().statusCode(200);
        RestAssured.get("/openapi-ui/swagger-ui.css").then().statusCode(200);
    }

    @Test
    void every_operation_has_a_name_a_summary_a_role_its_problems_and_examples() throws IOException {
        served().path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> complete(method.getKey() + " " + path.getKey(), method.getValue())));
    }

    private static void complete(String name, JsonNode operation) {
        assertThat(operation.path("operationId").asText())
                .as(name + " has an operationId")
                .isNotBlank();
        assertThat(operation.path("summary").asText())
                .as(name + " has a summary")
                .isNotBlank();
        assertThat(operation.path("tags")).as(name + " has one tag").hasSize(1);
        assertThat(operation.path("x-required-role"))
                .as(name + " has a row in contract/authorization.csv")
                .isNotEmpty();
        assertThat(operation.path("responses").has("400"))
                .as(name + " lists 400")
                .isTrue();
        operation.path("requestBody").path("content").properties().stream()
                .filter(media -> media.getKey().matches(".*[/+]json"))
                .forEach(media -> assertThat(media.getValue().has("example"))
                        .as(name + " has an example of what it takes")
                        .isTrue());
        operation.path("responses").properties().stream()
                .map(answer -> answer.getValue().path("content").path("application/json"))
                .filter(media -> !media.isMissingNode())
                .forEach(media -> assertThat(media.has("example"))
                        .as(name + " has an example of what it answers")
                        .isTrue());
    }

    @Test
    void what_may_be_null_says_so_and_everything_else_is_required() throws IOException {
        JsonNode view = served().at("/components/schemas/PartnershipView");
        assertThat(view.path("required")).hasSize(view.path("properties").size());
        assertThat(view.at("/properties/parent/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(view.at("/properties/name/type").asText()).isEqualTo("string");
        assertThat(served().at("/components/schemas/PartnershipKind/enum/2").asText())
                .isEqualTo("metropolitan-borough");
        RestAssured.get("/api/v1/openapi.json")
                .then()
                .body("paths.'/api/v1/partnerships'.post.responses.'201'.description", equalTo("It was made"));
    }
}

package org.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.testing.Members;
import org.waymark.testing.People;
import org.waymark.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AuthorizationTableTest {
    @Inject
    People people;

    @Inject
    Members members;

    @Inject
    World world;

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        assertThat(AuthorizationTable.operations())
                .as("rows of contract/authorization.csv, against the operations of the contract")
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Operation.all().stream().map(Operation::id).toList());
    }

    @TestFactory
    Stream<DynamicTest> every_cell_is_answered_as_the_table_says() {
        List<Operation> operations = Operation.all();
        Map<String, Operation> named =
                operations.stream().collect(Collectors.toMap(Operation::id, Function.identity()));
        Cast cast = new Cast(people, members, world, operations);
        return AuthorizationTable.cells().stream()
                .filter(cell -> named.containsKey(cell.operation()))
                .map(cell -> dynamicTest(
                        cell.operation() + " by " + cell.role()
                                + (cell.relation().isEmpty() ? "" : ", ") + cell.relation() + ": " + cell.status(),
                        () -> holds(cell, java.util.Objects.requireNonNull(named.get(cell.operation())), cast)));
    }

    private static void holds(AuthorizationTable.Cell cell, Operation operation, Cast cast) {
        Calls.Call call = new Calls(operation, cast.things(cell, operation), cast.administrator()).good();
        if (operation.needs("If-Match") && !operation.takesId()) {
            // What belongs to each caller has a version for each.
            call = call.at(cast.request(cell).get(operation.path()).header("ETag"));
        }
        boolean list = !operation.writes() && !operation.takesId() && operation.has("partnership");
        Response answer = (list
                                && !cell.role().equals("stranger")
                                && !call.path().contains("partnership=")
                        ? call.asking("partnership", cast.partnership(cell))
                        : call)
                .by(cast.request(cell));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(cell.status());
        if (cell.none() && list) {
            assertThat(answer.jsonPath().getList("items")).isEmpty();
        }
    }
}

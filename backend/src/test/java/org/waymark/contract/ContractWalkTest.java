package org.waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.testing.Members;
import org.waymark.testing.Surroundings;

/**
 * Walks over the contract as it was generated and sends every operation what it must refuse and what it must serve. A
 * new operation joins by being in the contract; every answer is held against it by the filter of all calls.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContractWalkTest {
    @Inject
    Members members;

    @Inject
    World world;

    @TestFactory
    Stream<DynamicNode> every_operation_refuses_and_serves_as_the_contract_says() {
        List<Operation> operations = Operation.all();
        Things things = world.things(operations);
        return operations.stream().map(operation -> walk(operation, things));
    }

    private DynamicNode walk(Operation operation, Things things) {
        Calls calls = new Calls(operation, things, world.administrator());
        return DynamicContainer.dynamicContainer(
                operation.id(),
                Stream.of(
                                new CallersRefused(calls).tests(),
                                new ParametersRefused(calls).tests(),
                                new BodiesRefused(calls).tests(),
                                new VersionsAndRetries(calls).tests(),
                                new Served(calls).tests())
                        .flatMap(tests -> tests));
    }

    @Test
    void the_walk_has_a_way_to_go() {
        assertThat(Operation.all()).hasSizeGreaterThan(5);
    }
}

package org.waymark.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.testing.Database;
import org.waymark.testing.Surroundings;

/** Has a database of its own, in which there is nothing yet. */
@QuarkusTest
@QuarkusTestResource(value = Surroundings.class, restrictToAnnotatedClass = true)
class TwoStartTest {
    private static final int PATIENCE_IN_SECONDS = 300;

    @Inject
    Demonstration demonstration;

    @Inject
    CurrentCaller current;

    @Inject
    Database database;

    /** Loads as a process does that starts: in a request context and a transaction of its own. */
    private boolean start(CyclicBarrier together) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            current.become(Caller.system());
            DemonstrationFiles files = DemonstrationFiles.on(LocalDate.of(2026, 11, 22));
            together.await();
            return QuarkusTransaction.requiringNew()
                    .timeout(PATIENCE_IN_SECONDS)
                    .call(() -> demonstration.loadWhereThereIsNothing(files));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            context.terminate();
        }
    }

    @Test
    void of_two_that_start_together_one_loads_and_the_other_finds_it() {
        CyclicBarrier together = new CyclicBarrier(2);
        List<Boolean> loaded = Stream.of(
                        CompletableFuture.supplyAsync(() -> start(together)),
                        CompletableFuture.supplyAsync(() -> start(together)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(loaded).containsExactlyInAnyOrder(true, false);
        assertThat(database.rows("select 1 from partnership where parent_id is null"))
                .hasSize(1);
        assertThat(database.rows("select 1 from plan")).hasSize(1);
        assertThat(database.rows("select 1 from action where parent_id is null"))
                .hasSize(79);
    }
}

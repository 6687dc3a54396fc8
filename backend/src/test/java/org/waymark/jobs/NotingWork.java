package org.waymark.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;

/** Leaves an area named after the job, then does as it was told: keep it, undo it, refuse, or hold. */
@ApplicationScoped
class NotingWork implements JobWork {
    static final String KIND = "noting";

    private final Jdbi jdbi;

    NotingWork(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome work(Task task) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into area (id, code, name, kind) values (:id, :code, 'Noted', 'community')")
                .bind("id", task.id())
                .bind("code", task.id().toString())
                .execute());
        String then = task.input().path("then").asText();
        if (then.equals("refuse")) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "It was told to.", Map.of("code", "told-to"));
        }
        if (then.equals("hold")) {
            hold(task);
        }
        return new Outcome(Map.of("noted", true), !then.equals("undo"));
    }

    private static void hold(Task task) {
        for (int i = 0; i < 150; i++) {
            task.progress(i, 150, "Holding");
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}

package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.waymark.jobs.JobWork;
import org.waymark.jobs.Task;

/** Compares a table with what stands, or loads it at once. */
@ApplicationScoped
class TableWork implements JobWork {
    static final String KIND = "import-table";

    private final TableLoad load;

    TableWork(TableLoad load) {
        this.load = load;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome work(Task task) {
        boolean kept = !task.input().path(ImportWork.ONLY_COMPARED).asBoolean();
        return new Outcome(load.load(task, Set.of(), kept), kept);
    }
}

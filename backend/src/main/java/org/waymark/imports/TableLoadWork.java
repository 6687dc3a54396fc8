package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.waymark.jobs.JobWork;
import org.waymark.jobs.Task;

/** Loads a table that was compared before, without the rows that a person leaves out. */
@ApplicationScoped
class TableLoadWork implements JobWork {
    static final String KIND = "load-table";

    private final TableLoad load;
    private final Json json;

    TableLoadWork(TableLoad load, Json json) {
        this.load = load;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome work(Task task) {
        LoadInput said = json.read(task.input(), LoadInput.class);
        return new Outcome(load.load(task, Set.copyOf(said.leaveOut()), true), true);
    }
}

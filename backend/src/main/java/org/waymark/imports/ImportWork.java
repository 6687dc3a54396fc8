package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.waymark.jobs.JobWork;
import org.waymark.jobs.Task;

/** Compares a document with what stands, or loads it at once with nothing decided. */
@ApplicationScoped
class ImportWork implements JobWork {
    static final String KIND = "import";
    static final String ONLY_COMPARED = "onlyCompared";

    private final ImportFiles files;
    private final PlanLoad load;

    ImportWork(ImportFiles files, PlanLoad load) {
        this.files = files;
        this.load = load;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome work(Task task) {
        boolean kept = !task.input().path(ONLY_COMPARED).asBoolean();
        ImportFiles.Kept file = Objects.requireNonNull(files.find(task.subject()));
        return new Outcome(load.load(task, file.document(), LoadInput.NOTHING_SAID, List.of(), kept), kept);
    }
}

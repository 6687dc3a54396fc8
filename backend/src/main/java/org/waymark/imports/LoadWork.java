package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.waymark.jobs.JobWork;
import org.waymark.jobs.Task;
import org.waymark.names.UnknownName;

/** Loads a document that was compared before, with what a person decided. */
@ApplicationScoped
class LoadWork implements JobWork {
    static final String KIND = "load";

    /** What a job of this kind is told. */
    record Told(LoadInput said, List<UnknownName> unknown) {}

    private final ImportFiles files;
    private final PlanLoad load;
    private final Json json;

    LoadWork(ImportFiles files, PlanLoad load, Json json) {
        this.files = files;
        this.load = load;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome work(Task task) {
        ImportFiles.Kept file = Objects.requireNonNull(files.find(task.subject()));
        Told told = json.read(task.input(), Told.class);
        return new Outcome(load.load(task, file.document(), told.said(), told.unknown(), true), true);
    }
}

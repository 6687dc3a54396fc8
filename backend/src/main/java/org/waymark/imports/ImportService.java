package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.document.draft.PlanDocument;
import org.waymark.jobs.JobService;
import org.waymark.jobs.JobState;
import org.waymark.jobs.JobView;
import org.waymark.kernel.Fault;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refusal;
import org.waymark.names.Names;
import org.waymark.names.UnknownName;
import org.waymark.plans.PlanPeriod;

/** Imports: sent, compared and loaded by the officers of a partnership. */
@ApplicationScoped
public class ImportService {
    private final ImportFiles files;
    private final JobService jobs;
    private final Names names;
    private final CurrentCaller current;
    private final Json json;

    ImportService(ImportFiles files, JobService jobs, Names names, CurrentCaller current, Json json) {
        this.files = files;
        this.jobs = jobs;
        this.names = names;
        this.current = current;
        this.json = json;
    }

    /** Refuses before a single byte of the document has been read. */
    void mayImport(UUID partnership) {
        Caller caller = current.get();
        if (!caller.mayRead(partnership)) {
            throw Refusal.notFound("partnership");
        }
        if (!caller.mayEdit(partnership)) {
            throw Refusal.forbidden("Only the partnership's officers load documents into it.");
        }
    }

    /** Keeps a document and has it compared, or loaded at once. The job has the id of the import. */
    @Writes
    @Transactional
    public JobView receive(
            UUID partnership, boolean onlyCompared, byte[] bytes, String sha256, PlanDocument understood) {
        mayImport(partnership);
        UUID id = Ids.next();
        files.keep(id, partnership, bytes, sha256, understood);
        return jobs.queue(
                id, ImportWork.KIND, partnership, id, Json.object().put(ImportWork.ONLY_COMPARED, onlyCompared));
    }

    @Transactional
    public JobView get(UUID id) {
        if (files.find(id) == null) {
            throw Refusal.notFound("import");
        }
        return jobs.get(id);
    }

    /** Has a compared document loaded, with what a person decided; the job has an id of its own. */
    @Writes
    @Transactional
    public JobView load(UUID id, LoadInput input) {
        ImportFiles.Kept file = files.find(id);
        if (file == null) {
            throw Refusal.notFound("import");
        }
        JobView compared = jobs.get(id);
        mayImport(file.partnership());
        if (compared.state() != JobState.DONE || compared.result() == null) {
            throw Refusal.conflict(
                    compared.finishedAt() == null
                            ? "The document is still being read. Wait until its job is done."
                            : "The document was not read to its end. Send it again.");
        }
        ImportResult result = json.read(compared.result(), ImportResult.class);
        check(file, input, result.unknown());
        return jobs.queue(LoadWork.KIND, file.partnership(), id, json.tree(new LoadWork.Told(input, result.unknown())));
    }

    private void check(ImportFiles.Kept file, LoadInput input, List<UnknownName> unknown) {
        List<Fault> faults = new ArrayList<>(names.faults(file.partnership(), unknown, input.decisions()));
        if (input.plan() != null && !files.isPlanOf(input.plan(), file.partnership())) {
            faults.add(new Fault("/plan", "unknown", "The partnership has no such plan."));
        }
        if (input.title() != null && input.title().isBlank()) {
            faults.add(new Fault("/title", "blank", "A title has words."));
        }
        if (input.title() == null
                && input.plan() == null
                && file.document().title().isBlank()) {
            faults.add(new Fault("/title", "required", "The document does not say the plan's title: say it here."));
        }
        PlanPeriod period = input.period();
        if (period != null && period.end().isBefore(period.start())) {
            faults.add(new Fault("/period/end", "before-start", "The period ends before it starts."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
    }
}

package org.waymark.imports;

import com.fasterxml.jackson.databind.JsonNode;
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
    private final TableFiles tables;
    private final JobService jobs;
    private final Names names;
    private final CurrentCaller current;
    private final Json json;

    ImportService(
            ImportFiles files, TableFiles tables, JobService jobs, Names names, CurrentCaller current, Json json) {
        this.files = files;
        this.tables = tables;
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
        if (files.find(id) == null && tables.find(id) == null) {
            throw Refusal.notFound("import");
        }
        return jobs.get(id);
    }

    /** Keeps the rows of a table and has them compared, or loaded at once. */
    @Writes
    @Transactional
    public JobView receive(UUID partnership, boolean onlyCompared, TableFiles.Kept table, TableFiles.Rows rows) {
        mayImport(partnership);
        UUID id = Ids.next();
        tables.keep(id, table, rows);
        return jobs.queue(
                id, TableWork.KIND, partnership, id, Json.object().put(ImportWork.ONLY_COMPARED, onlyCompared));
    }

    /** Has a compared document loaded, with what a person decided; the job has an id of its own. */
    @Writes
    @Transactional
    public JobView load(UUID id, LoadInput input) {
        ImportFiles.Kept file = files.find(id);
        TableFiles.Kept table = file == null ? tables.find(id) : null;
        if (table != null) {
            return load(id, table, input);
        }
        if (file == null) {
            throw Refusal.notFound("import");
        }
        JobView compared = jobs.get(id);
        mayImport(file.partnership());
        ImportResult result = json.read(read(compared), ImportResult.class);
        check(file, input, result.unknown());
        return jobs.queue(LoadWork.KIND, file.partnership(), id, json.tree(new LoadWork.Told(input, result.unknown())));
    }

    private static JsonNode read(JobView compared) {
        JsonNode result = compared.result();
        if (compared.state() != JobState.DONE || result == null) {
            throw Refusal.conflict(
                    compared.finishedAt() == null
                            ? "The document is still being read. Wait until its job is done."
                            : "The document was not read to its end. Send it again.");
        }
        return result;
    }

    private JobView load(UUID id, TableFiles.Kept table, LoadInput input) {
        JobView compared = jobs.get(id);
        mayImport(table.partnership());
        read(compared);
        if (table.loaded()) {
            throw Refusal.conflict(TableFiles.LOADED);
        }
        List<Fault> faults = TableLoadCheck.faults(input, tables.numbers(id));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return jobs.queue(TableLoadWork.KIND, table.partnership(), id, json.tree(input));
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
        if (!input.leaveOut().isEmpty()) {
            faults.add(new Fault("/leaveOut", "not-here", "Only rows of a table can be left out."));
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

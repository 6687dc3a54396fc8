package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.jobs.JobView;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.plans.PlanService;
import org.waymark.plans.PlanStatus;
import org.waymark.plans.PlanView;
import org.waymark.requests.Call;
import org.waymark.sheets.SheetForm;
import org.waymark.sheets.SheetHead;
import org.waymark.sheets.SheetLimits;
import org.waymark.sheets.SheetReader;
import org.waymark.sheets.SheetRow;
import org.waymark.workbooks.ActionColumn;

/** Takes a table of actions in: who may send it is asked before it is read, and its rows are read before any is kept. */
@ApplicationScoped
class TableReception {
    /** As many as one bounded transaction can change. */
    static final int MOST_ROWS = 20_000;

    private static final long TEXT_BYTES = 32L * 1024 * 1024;

    /** Without these nobody could tell which action a row means, or that it means a new one. */
    private static final List<String> NEEDED = List.of("id", "version", "priority", "ref", "title");

    private final ImportService service;
    private final PlanService plans;
    private final Call call;

    TableReception(ImportService service, PlanService plans, Call call) {
        this.service = service;
        this.plans = plans;
        this.call = call;
    }

    JobView receive(
            ImportAsked asked,
            InputStream body,
            @Nullable String type,
            @Nullable String length,
            @Nullable String disposition) {
        PlanView plan = plan(asked);
        UUID partnership = plan.partnership().id();
        service.mayImport(partnership);
        if (plan.status() == PlanStatus.CLOSED) {
            throw Refusal.of(ProblemType.NOT_POSSIBLE, "The plan is closed.");
        }
        boolean onlyCompared = call.ownDryRun();
        SheetForm named = SheetForm.of(type);
        long most = named == SheetForm.XLSX ? SheetLimits.XLSX_BYTES : TEXT_BYTES;
        try (Received received = Received.from(body, length, disposition, most)) {
            call.bodyHash(received.sha256);
            SheetForm form = named == null ? SheetForm.of(received.file.toString()) : named;
            if (form == null) {
                throw Refusal.of(
                        ProblemType.NOT_A_TABLE,
                        "Say what the file is: by its media type, or by a name that ends in .xlsx, .csv or .ndjson.");
            }
            List<SheetRow> rows = new ArrayList<>();
            SheetHead head = SheetReader.read(
                    received.file,
                    form,
                    ActionColumn.layout(List.of()),
                    new SheetLimits(MOST_ROWS, form == SheetForm.XLSX ? SheetLimits.XLSX_BYTES : TEXT_BYTES),
                    rows::add);
            needed(head);
            TableColumns columns = new TableColumns(head.missing(), head.extra());
            TableFiles.Kept table = new TableFiles.Kept(partnership, plan.id(), form, received.sha256, columns, false);
            return service.receive(partnership, onlyCompared, table, new TableFiles.Rows(rows));
        }
    }

    private PlanView plan(ImportAsked asked) {
        List<Fault> faults = new ArrayList<>();
        if (asked.plan == null) {
            faults.add(new Fault("?plan", "required", "Say into which plan the actions are to be loaded."));
        }
        if (asked.partnership != null) {
            faults.add(new Fault("?partnership", "not-here", "The plan says it: leave it out."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return plans.get(Objects.requireNonNull(asked.plan));
    }

    private static void needed(SheetHead head) {
        List<String> missing = NEEDED.stream().filter(head.missing()::contains).toList();
        if (!missing.isEmpty()) {
            throw Refusal.of(
                    ProblemType.NOT_A_TABLE,
                    "The file has no column for: " + String.join(", ", missing)
                            + ". Export the actions, and keep these columns; their cells may be empty in new rows.",
                    java.util.Map.of("code", "column-missing"));
        }
    }
}

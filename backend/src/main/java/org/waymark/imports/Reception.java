package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.document.PlanReader;
import org.waymark.document.draft.PlanDocument;
import org.waymark.document.word.DocumentRefused;
import org.waymark.jobs.JobView;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.requests.Call;
import org.waymark.timescales.dates.TermCalendar;

/**
 * Takes a document in: who may send it is asked before it is read, and it is understood before anything is kept, so that
 * a file that is no plan is refused at once.
 */
@ApplicationScoped
class Reception {
    private final ImportService service;
    private final Call call;

    Reception(ImportService service, Call call) {
        this.service = service;
        this.call = call;
    }

    JobView receive(ImportAsked asked, InputStream body, @Nullable String length, @Nullable String disposition) {
        List<Fault> faults = new ArrayList<>();
        if (asked.kind == null) {
            faults.add(new Fault("?kind", "required", "Say what is imported: 'kind' must be plan or actions."));
        }
        UUID partnership = asked.partnership;
        if (partnership == null) {
            faults.add(new Fault("?partnership", "required", "Say into which partnership it is to be imported."));
        }
        if (asked.plan != null) {
            faults.add(new Fault("?plan", "not-here", "Into which plan a document goes is said when it is loaded."));
        }
        if (partnership == null || !faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        service.mayImport(partnership);
        boolean onlyCompared = call.ownDryRun();
        try (Received received = Received.from(body, length, disposition, Received.MOST_BYTES)) {
            call.bodyHash(received.sha256);
            PlanDocument understood = understood(received);
            return service.receive(partnership, onlyCompared, received.bytes(), received.sha256, understood);
        }
    }

    private static PlanDocument understood(Received received) {
        try {
            return PlanReader.read(received.file, TermCalendar.USUAL);
        } catch (DocumentRefused refused) {
            throw Refusal.of(
                    ProblemType.NOT_A_PLAN_DOCUMENT,
                    String.valueOf(refused.getMessage()),
                    Map.of("code", refused.code()));
        }
    }
}

package org.waymark.rounds.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ReportState;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.progress.ProgressReportInput;
import org.waymark.progress.ProgressReportService;
import org.waymark.progress.ProgressReportTransition;
import org.waymark.requests.IfMatch;
import org.waymark.requests.MergePatch;
import org.waymark.rounds.templates.TemplateCheck.Checked;
import org.waymark.rounds.templates.TemplateComparison.TemplateOutcome;

/** Writes what the checked rows of a template say, through the service of the reports. */
@ApplicationScoped
class TemplateLoad {
    private final ProgressReportService reports;
    private final ObjectMapper mapper;

    TemplateLoad(ProgressReportService reports, ObjectMapper mapper) {
        this.reports = reports;
        this.mapper = mapper;
    }

    /** Goes on until a row is refused; what was written is then undone by whoever asked. */
    TemplateComparison apply(List<Checked> rows, LocalDate periodStart, boolean handIn) {
        List<TemplateComparison.ComparedRow> done = new ArrayList<>();
        boolean refused = false;
        for (Checked row : rows) {
            try {
                done.add(row.view(!refused && written(row, periodStart, handIn)));
            } catch (Refusal why) {
                refused = true;
                done.add(row.with(TemplateService.problems(why)).view(false));
            }
        }
        return TemplateComparison.of(List.copyOf(done));
    }

    /** Whether its report was handed in. */
    private boolean written(Checked row, LocalDate periodStart, boolean handIn) {
        DueRow due = Objects.requireNonNull(row.due());
        ProgressReportInput input =
                row.words().as(due.owed().action().id(), due.owed().agency().id(), periodStart);
        UUID report = switch (row.outcome()) {
            case CREATED -> reports.create(input).id();
            case UPDATED -> changed(due, input);
            case UNCHANGED -> standing(due);
            case FAILED -> null;
        };
        if (!handIn || report == null || input.status() == null || !row.words().equals(saved(row, due))) {
            return false;
        }
        reports.transition(report, null, new ProgressReportTransition(ReportState.SUBMITTED, null));
        return true;
    }

    /** What is in the report once the row is written: an unchanged row may say less than its report does. */
    private static @Nullable Words saved(Checked row, DueRow due) {
        return row.outcome() == TemplateOutcome.UNCHANGED ? due.present() : row.words();
    }

    /** A draft that the row says nothing new of; what was handed in or returned stays as it is. */
    private static @Nullable UUID standing(DueRow due) {
        var report = due.owed().report();
        return report != null && report.state().equals(Kebab.name(ReportState.DRAFT)) ? report.id() : null;
    }

    private UUID changed(DueRow due, ProgressReportInput input) {
        var report = Objects.requireNonNull(due.owed().report());
        if (report.state().equals(Kebab.name(ReportState.RETURNED))) {
            reports.transition(report.id(), null, new ProgressReportTransition(ReportState.DRAFT, null));
        }
        return reports.patch(report.id(), new IfMatch(report.version()), new MergePatch(mapper.valueToTree(input)))
                .id();
    }
}

package org.waymark.rounds.templates;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Fault;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.progress.ProgressReportInput;
import org.waymark.requests.Call;
import org.waymark.requests.Inputs;
import org.waymark.rounds.RoundService;
import org.waymark.rounds.RoundView;
import org.waymark.rounds.templates.TemplateCheck.Checked;

/** The template of a round: for those who act for the agency that owes the reports, and the partnership's officers. */
@ApplicationScoped
public class TemplateService {
    private static final String WHOSE =
            "Only the agency itself and the partnership's officers take and send its template.";

    private final RoundService rounds;
    private final AgencyService agencies;
    private final ReportWords words;
    private final TemplateLoad load;
    private final CurrentCaller current;
    private final Inputs inputs;
    private final ObjectMapper mapper;
    private final Call call;

    TemplateService(
            RoundService rounds,
            AgencyService agencies,
            ReportWords words,
            TemplateLoad load,
            CurrentCaller current,
            Inputs inputs,
            ObjectMapper mapper,
            Call call) {
        this.rounds = rounds;
        this.agencies = agencies;
        this.words = words;
        this.load = load;
        this.current = current;
        this.inputs = inputs;
        this.mapper = mapper;
        this.call = call;
    }

    /** A round, and the rows that are due in it. */
    record Template(RoundView round, List<DueRow> rows) {
        TemplateView view() {
            return new TemplateView(
                    round.id(),
                    round.period(),
                    round.due(),
                    round.instructions(),
                    rows.stream().map(TemplateView.TemplateRow::of).toList());
        }
    }

    /**
     * What is due of one agency; without one, of all that the caller acts for or, for the partnership's officers, of all.
     */
    @Transactional
    Template template(UUID id, @Nullable String agency) {
        RoundView round = rounds.get(id);
        return new Template(round, words.of(rounds.everythingOwed(round, whose(round, agency))));
    }

    /** Refuses whoever may not send the template, before anything of it is read. */
    @Transactional
    void requireMay(UUID id, @Nullable String agency) {
        whose(rounds.get(id), agency);
    }

    /** Takes a filled-in template in: all of it, or nothing. A dry run only says what would come of it. */
    @Writes
    @Transactional
    public TemplateComparison load(UUID id, @Nullable String agency, List<FilledRow> filled, boolean handIn) {
        Template due = template(id, agency);
        Map<TemplateCheck.Key, DueRow> owed = new LinkedHashMap<>();
        due.rows()
                .forEach(row -> owed.put(
                        new TemplateCheck.Key(
                                row.owed().action().id(), row.owed().agency().id()),
                        row));
        List<Checked> checked = new TemplateCheck(id, owed)
                .check(filled).stream().map(row -> shaped(row, due.round())).toList();
        TemplateComparison comparison =
                checked.stream().anyMatch(row -> !row.problems().isEmpty())
                        ? TemplateComparison.of(
                                checked.stream().map(row -> row.view(false)).toList())
                        : load.apply(checked, due.round().period().start(), handIn);
        if (comparison.failed() && !call.dryRun()) {
            throw Refusal.of(
                    ProblemType.ROWS_REFUSED,
                    "Nothing was changed: " + comparison.counts().failed() + " rows cannot be taken as they are.",
                    Map.of(
                            "rows",
                            comparison.rows().stream()
                                    .filter(row -> !row.problems().isEmpty())
                                    .toList(),
                            "counts",
                            comparison.counts()));
        }
        return comparison;
    }

    /** What the words of a report may be is said by its input record. */
    private Checked shaped(Checked row, RoundView round) {
        if (row.outcome() == TemplateComparison.TemplateOutcome.UNCHANGED
                || !row.problems().isEmpty()) {
            return row;
        }
        DueRow due = Objects.requireNonNull(row.due());
        ProgressReportInput input = row.words()
                .as(
                        due.owed().action().id(),
                        due.owed().agency().id(),
                        round.period().start());
        try {
            inputs.read(mapper.valueToTree(input), ProgressReportInput.class);
            return row;
        } catch (Refusal refused) {
            return row.with(problems(refused));
        }
    }

    static List<CellProblem> problems(Refusal refused) {
        List<CellProblem> problems = new ArrayList<>();
        for (Fault fault : refused.faults()) {
            String[] pieces = fault.pointer().split("/", -1);
            problems.add(new CellProblem(pieces.length > 1 ? pieces[1] : "", fault.code(), fault.detail()));
        }
        return problems.isEmpty()
                ? List.of(new CellProblem("", refused.type().slug(), refused.detail()))
                : List.copyOf(problems);
    }

    private List<UUID> whose(RoundView round, @Nullable String agency) {
        Caller caller = current.get();
        boolean officer = caller.mayEdit(round.partnership().id());
        if (agency == null) {
            List<UUID> own = List.copyOf(caller.reach().agencies());
            if (!officer && own.isEmpty()) {
                throw Refusal.forbidden(WHOSE);
            }
            return officer ? List.of() : own;
        }
        List<UUID> meant = agencies.meant(List.of(agency));
        if (!officer && !caller.actsForAnyOf(meant)) {
            throw Refusal.forbidden(WHOSE);
        }
        return meant;
    }
}

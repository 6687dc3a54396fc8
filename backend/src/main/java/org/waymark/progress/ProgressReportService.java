package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Reason;
import org.waymark.access.Roots;
import org.waymark.access.Writes;
import org.waymark.actions.ReportState;
import org.waymark.agencies.AgencyService;
import org.waymark.calendars.CalendarService;
import org.waymark.calendars.Period;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ProblemType;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Today;
import org.waymark.paging.Page;
import org.waymark.requests.IfMatch;
import org.waymark.requests.Inputs;
import org.waymark.requests.MergePatch;
import org.waymark.rows.JsonColumns;

/** Progress reports: written by the agency itself or on its behalf, judged by those who answer for the priority. */
@ApplicationScoped
public class ProgressReportService {
    private final Roots roots;
    private final ReportQueries queries;
    private final AgencyService agencies;
    private final CalendarService calendars;
    private final CurrentCaller current;
    private final Reason reasons;
    private final Inputs inputs;
    private final JsonColumns json;
    private final Today today;

    ProgressReportService(
            Roots roots,
            ReportQueries queries,
            AgencyService agencies,
            CalendarService calendars,
            CurrentCaller current,
            Reason reasons,
            Inputs inputs,
            JsonColumns json,
            Today today) {
        this.roots = roots;
        this.queries = queries;
        this.agencies = agencies;
        this.calendars = calendars;
        this.current = current;
        this.reasons = reasons;
        this.inputs = inputs;
        this.json = json;
        this.today = today;
    }

    @Transactional
    public Page<ProgressReportView> page(ProgressReportFilter filter) {
        return queries.page(filter, agencies.meant(filter.agency), current.get());
    }

    @Transactional
    public ProgressReportView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "progress report");
    }

    @Writes
    @Transactional
    public ProgressReportView create(ProgressReportInput input) {
        Caller caller = current.get();
        ReportFacts facts = queries.facts(input.action(), input.agency(), caller);
        if (facts == null || !caller.mayRead(facts.partnership())) {
            throw Refusal.notFound("action");
        }
        boolean writes = caller.mayEdit(facts.partnership()) || caller.actsForAnyOf(List.of(input.agency()));
        new ReportRules(ReportState.DRAFT, writes, false, facts.closed(), facts.ended()).requireWrites();
        ProgressReport report = new ProgressReport().of(facts, input, period(input, facts));
        return said(report, input, facts);
    }

    /**
     * Enters a report as it was given and judged, by those who may do anything in its partnership.
     *
     * @return its id
     */
    @Writes
    @Transactional
    public UUID enter(ProgressReportInput input, GivenReport given) {
        Caller caller = current.get();
        ReportFacts facts = Refusal.orNotFound(queries.facts(input.action(), input.agency(), caller), "action");
        boolean edits = caller.mayEdit(facts.partnership());
        new ReportRules(ReportState.DRAFT, edits, edits, facts.closed(), facts.ended()).requireWrites();
        ProgressReport report = new ProgressReport().of(facts, input, period(input, facts));
        report.say(input, json.of(input.evidence()).text());
        report.by(given.officer(), given.onBehalf());
        if (given.state() != ReportState.DRAFT) {
            report.submit(given.at());
        }
        if (given.state() == ReportState.ACCEPTED) {
            report.accept(given.at(), given.judge());
        } else if (given.state() == ReportState.RETURNED) {
            report.giveBack(given.at(), given.judge(), String.valueOf(given.reason()));
        }
        roots.keep(report);
        return report.id();
    }

    /** Changes what the patch of a draft names; what it leaves out stays as it was said. */
    @Writes
    @Transactional
    public ProgressReportView patch(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        ProgressReport report = held(id);
        rules(id).requireEdit();
        IfMatch.require(ifMatch, report.version());
        ProgressReportInput input = patch.onto(said(get(id)), ProgressReportInput.class, inputs);
        return said(report, input, facts(get(id)));
    }

    @Writes
    @Transactional
    public void delete(UUID id, @Nullable IfMatch ifMatch) {
        ProgressReport report = held(id);
        rules(id).requireDelete();
        IfMatch.require(ifMatch, report.version());
        roots.remove(report);
    }

    @Writes
    @Transactional
    public ProgressReportView transition(UUID id, @Nullable IfMatch ifMatch, ProgressReportTransition transition) {
        ProgressReport report = held(id);
        rules(id).requireTransition(transition.to());
        IfMatch.honour(ifMatch, report.version());
        String reason = reasons.of(transition.reason());
        Instant now = today.now();
        UUID officer = current.get().reach().officer();
        switch (transition.to()) {
            case DRAFT -> report.reopen();
            case SUBMITTED -> {
                ReportFacts facts = facts(get(id));
                if (!facts.serves()) {
                    throw Refusal.of(
                            ProblemType.NOT_POSSIBLE,
                            "The agency no longer leads or supports the action: whoever does reports on it.");
                }
                report.by(officer, onBehalf(get(id).agency().id(), facts));
                report.submit(now);
            }
            case ACCEPTED -> report.accept(now, officer);
            case RETURNED -> {
                if (reason == null) {
                    throw Refusal.invalid("/reason", "required", "Say what is to be mended.");
                }
                report.giveBack(now, officer, reason);
            }
        }
        reasons.say(reason);
        roots.keep(report);
        return seen(report);
    }

    private ProgressReportView said(ProgressReport report, ProgressReportInput input, ReportFacts facts) {
        report.say(input, json.of(input.evidence()).text());
        report.by(current.get().reach().officer(), onBehalf(input.agency(), facts));
        roots.keep(report);
        return seen(report);
    }

    private ProgressReportView seen(ProgressReport report) {
        return Objects.requireNonNull(queries.one(report.id(), current.get()));
    }

    private boolean onBehalf(UUID agency, ReportFacts facts) {
        return !facts.ownAgency() && !current.get().actsForAnyOf(List.of(agency));
    }

    /** The period that is meant; refuses one that nobody reports on. */
    private Period period(ProgressReportInput input, ReportFacts facts) {
        Optional<Period> found = calendars.reporting(facts.partnership()).starting(input.periodStart());
        LocalDate starts = input.periodStart();
        LocalDate ends = found.map(Period::end).orElse(starts);
        String at = "/periodStart";
        new Faults()
                .unless(facts.serves(), "/agency", "not-theirs", "The agency neither leads nor supports the action.")
                .unless(
                        found.isPresent(),
                        at,
                        "no-period",
                        "No period of the partnership's calendar begins on that day: GET /api/v1/calendars/periods.")
                .unless(!starts.isAfter(today.date()), at, "too-early", "The period has not begun yet.")
                .unless(
                        (facts.planEnd() == null || !starts.isAfter(facts.planEnd()))
                                && (facts.planStart() == null || !ends.isBefore(facts.planStart())),
                        at,
                        "outside-plan",
                        "The plan does not run in that period.")
                .refuse();
        return found.orElseThrow();
    }

    private ReportFacts facts(ProgressReportView report) {
        return Objects.requireNonNull(
                queries.facts(report.action().id(), report.agency().id(), current.get()));
    }

    private static ProgressReportInput said(ProgressReportView view) {
        return new ProgressReportInput(
                view.action().id(),
                view.agency().id(),
                view.period().start(),
                view.status(),
                view.ratingFollows() ? null : view.rating(),
                view.ratingReason(),
                view.done(),
                view.next(),
                view.obstacles(),
                view.percent(),
                view.evidence());
    }

    /** Held until the transaction ends; who may do what with it is asked right after. */
    private ProgressReport held(UUID id) {
        return roots.held(ProgressReport.class, id, this::get, view -> true, "");
    }

    private ReportRules rules(UUID id) {
        return Refusal.orNotFound(queries.rules(id, current.get()), "progress report");
    }
}

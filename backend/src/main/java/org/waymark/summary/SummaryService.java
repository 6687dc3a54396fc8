package org.waymark.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.access.Writes;
import org.waymark.agencies.AgencyService;
import org.waymark.agencies.AgencyView;
import org.waymark.history.HistoryKind;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Today;
import org.waymark.summary.FreshnessQueries.Counted;
import org.waymark.summary.SummaryQueries.Named;
import org.waymark.summary.SummaryQueries.Part;

/** Where plans and agencies stand, for everybody who may read them. */
@ApplicationScoped
public class SummaryService {
    private static final Duration AT_FIRST = Duration.ofDays(30);

    private final SummaryQueries queries;
    private final FreshnessQueries freshness;
    private final AgencyService agencies;
    private final CurrentCaller current;
    private final Today today;

    SummaryService(
            SummaryQueries queries,
            FreshnessQueries freshness,
            AgencyService agencies,
            CurrentCaller current,
            Today today) {
        this.queries = queries;
        this.freshness = freshness;
        this.agencies = agencies;
        this.current = current;
        this.today = today;
    }

    @Transactional
    public PlanSummary ofPlan(UUID id, SummaryFilter filter) {
        SummaryQueries.Plan plan = plan(id);
        List<Named> names = queries.names(id);
        Map<Part, Map<String, Long>> counts = queries.ofPlan(id);
        Map<Part, Map<FreshnessKind, Counted>> fresh = freshness.ofPlan(id);
        RowsOf lists = RowsOf.plan(id);
        return new PlanSummary(
                plan.titled(),
                today.date(),
                figures(counts, new Part("all", null), lists),
                fresh(fresh, new Part("all", null), lists),
                themes(names, counts, lists),
                named(names, "priority")
                        .map(each -> part(
                                new Titled(each.id(), each.ref(), each.name()),
                                each.place(),
                                lists.below("priority", List.of(each.id())),
                                counts,
                                fresh))
                        .toList(),
                named(names, "agency")
                        .filter(each -> counts.containsKey(each.place()) || fresh.containsKey(each.place()))
                        .map(each -> new AgencyPart(
                                new Related(each.id(), each.ref(), String.valueOf(each.name())),
                                figures(counts, each.place(), lists.ledBy(each.id())),
                                fresh(fresh, each.place(), lists.ledBy(each.id()))))
                        .toList(),
                changes(plan, filter));
    }

    private static List<SummaryPart> themes(List<Named> names, Map<Part, Map<String, Long>> counts, RowsOf lists) {
        List<SummaryPart> themes = new java.util.ArrayList<>(named(names, "theme")
                .map(each -> new SummaryPart(
                        new Titled(each.id(), null, each.name()),
                        figures(counts, each.place(), lists.below("theme", List.of(each.id()))),
                        null))
                .toList());
        List<UUID> loose = named(names, "priority")
                .filter(each -> each.theme() == null)
                .map(Named::id)
                .toList();
        if (!themes.isEmpty() && !loose.isEmpty()) {
            themes.add(new SummaryPart(
                    null, figures(counts, new Part("theme", null), lists.below("priority", loose)), null));
        }
        return List.copyOf(themes);
    }

    private static java.util.stream.Stream<Named> named(List<Named> names, String part) {
        return names.stream().filter(each -> each.part().equals(part));
    }

    private static SummaryPart part(
            Titled of,
            Part place,
            RowsOf lists,
            Map<Part, Map<String, Long>> counts,
            Map<Part, Map<FreshnessKind, Counted>> fresh) {
        return new SummaryPart(of, figures(counts, place, lists), fresh(fresh, place, lists));
    }

    private static @Nullable Freshness fresh(Map<Part, Map<FreshnessKind, Counted>> counts, Part part, RowsOf lists) {
        return Freshness.of(counts.getOrDefault(part, Map.of()), lists);
    }

    private static Figures figures(Map<Part, Map<String, Long>> counts, Part part, RowsOf lists) {
        return Figures.of(counts.getOrDefault(part, Map.of()), lists);
    }

    private SummaryChanges changes(SummaryQueries.Plan plan, SummaryFilter filter) {
        Instant seen =
                plan.seenAt() == null ? today.now().truncatedTo(ChronoUnit.DAYS).minus(AT_FIRST) : plan.seenAt();
        Instant since = filter.since == null ? seen : filter.since;
        UUID id = plan.titled().id();
        Map<String, Long> counts = queries.changes(id, since, current.get());
        String rows = "/api/v1/plans/" + id + "/history?include=parts&others=true&since=" + since;
        return new SummaryChanges(
                since,
                plan.seenAt(),
                plan.upTo(),
                Arrays.stream(HistoryKind.values())
                        .map(kind -> new SummaryChanges.ChangeFigure(
                                kind, counts.getOrDefault(Kebab.name(kind), 0L), rows + "&kind=" + Kebab.name(kind)))
                        .toList(),
                new Figure(counts.getOrDefault(SummaryChanges.REPORTED, 0L), SummaryChanges.reported(id, since)),
                rows);
    }

    /** Keeps how far the caller has looked at a plan, so that every device agrees; it never goes back. */
    @Writes
    @Transactional
    public SummarySeenView see(UUID id, SummarySeenInput input) {
        plan(id);
        if (input.upTo().isAfter(today.now())) {
            throw Refusal.invalid("/upTo", "too-late", "Nobody has seen yet what is to come.");
        }
        return new SummarySeenView(queries.see(id, input.upTo(), current.get()));
    }

    @Transactional
    public AgencySummary ofAgency(UUID id) {
        AgencyView agency = agencies.get(id);
        UUID known = agency.id();
        List<Titled> plans = queries.openPlans(known, current.get());
        List<UUID> which = plans.stream().map(Titled::id).toList();
        Map<Part, Map<String, Long>> counts = queries.ofAgency(known, which);
        Map<Part, Map<FreshnessKind, Counted>> fresh = freshness.ofAgency(known, which);
        RowsOf lists = RowsOf.agency(known);
        return new AgencySummary(
                new Related(known, agency.code(), agency.name()),
                today.date(),
                figures(counts, new Part("all", null), lists),
                plans.stream()
                        .map(plan -> part(
                                plan,
                                new Part("plan", plan.id()),
                                lists.below("plan", List.of(plan.id())),
                                counts,
                                fresh))
                        .toList());
    }

    private SummaryQueries.Plan plan(UUID id) {
        Caller caller = current.get();
        SummaryQueries.Plan plan = queries.plan(id, caller);
        if (plan == null || !caller.mayRead(plan.partnership())) {
            throw Refusal.notFound("plan");
        }
        return plan;
    }
}

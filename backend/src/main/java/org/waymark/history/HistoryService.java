package org.waymark.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.history.HistoryQueries.Scope;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Cursor;

/** The history of a thing, also of one that is gone: for everybody who may read what it belongs to. */
@ApplicationScoped
public class HistoryService {
    private final HistoryQueries queries;
    private final CalledThen calledThen;
    private final CurrentCaller current;

    HistoryService(HistoryQueries queries, CalledThen calledThen, CurrentCaller current) {
        this.queries = queries;
        this.calledThen = calledThen;
        this.current = current;
    }

    @Transactional
    public HistoryPage of(HistoryType type, UUID id, HistoryFilter filter) {
        return page(type == HistoryType.ACTION ? Scope.ACTION_AND_REPORTS : Scope.THING, type, id, filter);
    }

    /** What became of a plan and its editions and, if asked, of its priorities and actions. */
    @Transactional
    public HistoryPage ofPlan(UUID id, PlanHistoryFilter filter) {
        return page(filter.parts() ? Scope.PLAN_AND_PARTS : Scope.PLAN, HistoryType.PLAN, id, filter);
    }

    private HistoryPage page(Scope scope, HistoryType type, UUID id, HistoryFilter filter) {
        UUID partnership = queries.partnershipOf(type, id);
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound(Kebab.name(type));
        }
        List<HistoryQueries.Reported> reports =
                type == HistoryType.ACTION ? queries.reports(id, current.get()) : List.of();
        List<Happening> found = queries.page(
                scope, type, id, reports, filter, current.get().principal().toString(), filter.limit + 1);
        boolean more = found.size() > filter.limit;
        List<Happening> shown = more ? found.subList(0, filter.limit) : found;
        Map<Long, Called> called = calledThen.of(shown, partnership);
        Map<UUID, String> documents = queries.documents(
                partnership,
                shown.stream()
                        .map(Story::imported)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        List<HistoryEntry> items = shown.stream()
                .filter(happening -> !(happening.created() && happening.deleted()))
                .map(happening -> new Story(
                                happening, Objects.requireNonNull(called.get(happening.position())), documents)
                        .entry())
                .filter(entry -> !entry.words().isEmpty())
                .toList();
        return new HistoryPage(
                items, more ? Cursor.of(shown.getLast().position()).encoded() : null);
    }
}

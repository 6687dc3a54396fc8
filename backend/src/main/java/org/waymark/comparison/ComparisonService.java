package org.waymark.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.waymark.editions.Differing;
import org.waymark.editions.EditionContents;
import org.waymark.paging.Cursor;

/** Compares the states of a plan, for everybody who may read it. */
@ApplicationScoped
public class ComparisonService {
    private final EditionContents contents;

    ComparisonService(EditionContents contents) {
        this.contents = contents;
    }

    @Transactional
    public PlanChangesPage between(UUID plan, String label, ChangesFilter filter) {
        return page(contents.between(plan, filter.from, label), filter);
    }

    @Transactional
    public PlanChangesPage since(UUID plan, ChangesFilter filter) {
        return page(contents.since(plan, filter.from), filter);
    }

    private static PlanChangesPage page(Differing differing, ChangesFilter filter) {
        List<PlanChange> all = new Comparison(differing)
                .changes().stream()
                        .sorted(Comparator.comparing(PlanChange::kind))
                        .toList();
        long promises = all.stream().filter(PlanChange::promise).count();
        List<PlanChange> asked = all.stream()
                .filter(change -> filter.kind == null || change.kind() == filter.kind)
                .toList();
        int first = Math.min(filter.skipped(), asked.size());
        int end = Math.min(first + filter.limit, asked.size());
        return new PlanChangesPage(
                differing.from(),
                differing.to(),
                new PlanChangesPage.ChangeCounts(promises, all.size() - promises),
                asked.subList(first, end).stream().map(PlanChange::marked).toList(),
                end < asked.size() ? Cursor.of(end).encoded() : null,
                asked.size(),
                filter.note() ? CoveringNote.of(differing, asked) : null);
    }
}

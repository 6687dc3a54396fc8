package org.waymark.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.search.SearchPage.FoundOfKind;

/** Finds what the caller may read, by its words or its number. */
@ApplicationScoped
public class SearchService {
    private final SearchQueries queries;
    private final CurrentCaller current;

    SearchService(SearchQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public SearchPage search(SearchFilter filter) {
        Asked asked = Asked.of(filter.q);
        Caller caller = current.get();
        List<Asked.Strange> strange = queries.strange(asked, caller);
        Asked used = asked.mended(strange, true);
        Map<SearchKind, Long> found = queries.counts(filter, used, caller);
        List<FoundOfKind> counts = Arrays.stream(SearchKind.values())
                .map(kind -> new FoundOfKind(kind, found.getOrDefault(kind, 0L)))
                .toList();
        List<SearchQueries.Placed> rows = queries.page(filter, used, caller);
        boolean more = rows.size() > filter.limit;
        List<SearchQueries.Placed> shown = more ? rows.subList(0, filter.limit) : rows;
        return new SearchPage(
                shown.stream().map(SearchQueries.Placed::hit).toList(),
                more ? shown.getLast().cursor().encoded() : null,
                counts.stream()
                        .filter(count ->
                                filter.kind == null || filter.kind.isEmpty() || filter.kind.contains(count.kind()))
                        .mapToLong(FoundOfKind::count)
                        .sum(),
                counts,
                asked.text(),
                used.text(),
                found.isEmpty() ? suggestion(used, strange) : null);
    }

    private static @Nullable String suggestion(Asked used, List<Asked.Strange> strange) {
        Asked other = used.mended(strange, false);
        return other.equals(used) ? null : other.text();
    }
}

package org.waymark.themes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.CurrentCaller;
import org.waymark.kernel.Refusal;
import org.waymark.paging.Page;

/** Themes, read by the members of the partnership; they are written with their plan. */
@ApplicationScoped
public class ThemeService {
    private final ThemeQueries queries;
    private final CurrentCaller current;

    ThemeService(ThemeQueries queries, CurrentCaller current) {
        this.queries = queries;
        this.current = current;
    }

    @Transactional
    public Page<ThemeView> page(ThemeFilter filter) {
        return queries.page(filter, current.get());
    }

    @Transactional
    public ThemeView get(UUID id) {
        return Refusal.orNotFound(queries.one(id, current.get()), "theme");
    }
}

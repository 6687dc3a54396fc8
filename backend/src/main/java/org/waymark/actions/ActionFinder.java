package org.waymark.actions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.access.CurrentCaller;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Page;
import org.waymark.kernel.Refusal;

/** Actions, for everybody who may read their plan. */
@ApplicationScoped
public class ActionFinder {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ActionQueries queries;
    private final AgencyService agencies;
    private final CurrentCaller current;

    ActionFinder(ActionQueries queries, AgencyService agencies, CurrentCaller current) {
        this.queries = queries;
        this.agencies = agencies;
        this.current = current;
    }

    @Transactional
    public Page<ActionItem> page(ActionFilter filter) {
        String parent = filter.parent;
        if (parent != null && !parent.equals("none") && !ID.matcher(parent).matches()) {
            throw Refusal.invalid("?parent", "wrong-type", "'parent' must be an id (a UUID), or none.");
        }
        if (filter.role != null && (filter.agency == null || filter.agency.isEmpty())) {
            throw Refusal.invalid("?role", "needs-agency", "'role' narrows 'agency': say which agency, too.");
        }
        Page<ActionView> page = queries.page(filter, meant(filter.agency), current.get());
        List<ActionItem> items = page.items().stream()
                .map(view -> filter.view == ListView.SUMMARY ? ActionSummary.of(view) : (ActionItem) view)
                .toList();
        return new Page<>(items, page.next(), page.total());
    }

    private UUID @Nullable [] meant(@Nullable List<String> codesOrIds) {
        return codesOrIds == null || codesOrIds.isEmpty()
                ? null
                : agencies.meant(codesOrIds).toArray(UUID[]::new);
    }

    @Transactional
    public ActionView get(UUID id) {
        return found(queries.one(id, current.get()));
    }

    @Transactional
    public ActionView getByExternalId(String system, String value) {
        return found(queries.byExternalId(system, value, current.get()));
    }

    @Transactional
    public Page<MilestoneView> milestones(UUID id) {
        return new Page<>(get(id).milestones(), null, null);
    }

    @Transactional
    public Page<AssignmentView> assignments(UUID id) {
        return new Page<>(queries.assignments(get(id).id()), null, null);
    }

    private static ActionView found(@Nullable ActionView view) {
        if (view == null) {
            throw Refusal.notFound("action");
        }
        return view;
    }
}

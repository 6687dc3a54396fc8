package org.waymark.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.kernel.Kebab;
import org.waymark.kernel.OpenState;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.leads.AssignmentState;
import org.waymark.leads.Lead;
import org.waymark.leads.LeadKind;
import org.waymark.leads.LeadRole;
import org.waymark.leads.Leads;

/** What lies below some actions, read in two statements however many there are, and put into each. */
final class ActionBelow {
    /** A row of {@link ActionSql#BELOW}. */
    private record Link(
            String what,
            @Nullable UUID id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String role,
            @Nullable UUID own,
            @Nullable String state,
            boolean recorded) {
        Related related() {
            return new Related(Objects.requireNonNull(id), code, String.valueOf(name));
        }

        Lead lead(LeadKind kind) {
            Lead.LeadAssignment assignment = own == null || state == null
                    ? null
                    : new Lead.LeadAssignment(own, Kebab.known(AssignmentState.class, state), recorded);
            return new Lead(
                    kind,
                    Objects.requireNonNull(id),
                    code,
                    String.valueOf(name),
                    Kebab.known(LeadRole.class, String.valueOf(role)),
                    assignment);
        }
    }

    private final Map<UUID, List<MilestoneView>> milestones = new HashMap<>();
    private final Map<UUID, List<Link>> links = new HashMap<>();

    private ActionBelow() {}

    static ActionBelow read(Handle handle, Map<UUID, ActionReads.Frame> actions) {
        ActionBelow below = new ActionBelow();
        if (actions.isEmpty()) {
            return below;
        }
        UUID[] ids = actions.keySet().toArray(UUID[]::new);
        handle.createQuery(ActionSql.MILESTONES)
                .bind("actions", ids)
                .map((row, context) -> {
                    UUID action = row.getObject("action_id", UUID.class);
                    return of(below.milestones, action)
                            .add(ActionReads.milestone(row, Objects.requireNonNull(actions.get(action))));
                })
                .list();
        handle.createQuery(ActionSql.BELOW)
                .bind("actions", ids)
                .map((row, context) -> of(below.links, row.getObject("action_id", UUID.class))
                        .add(new Link(
                                row.getString("what"),
                                row.getObject("id", UUID.class),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("role"),
                                row.getObject("own", UUID.class),
                                row.getString("state"),
                                row.getBoolean("recorded"))))
                .list();
        return below;
    }

    private static <T> List<T> of(Map<UUID, List<T>> map, UUID id) {
        return map.computeIfAbsent(id, none -> new ArrayList<>());
    }

    ActionView into(ActionView a, Caller caller) {
        Leads agencies = agencies(a);
        List<String> allowed = new ArrayList<>(a.allowed());
        Collection<UUID> acting = agencies.items().stream()
                .filter(lead -> lead.assignment() == null || lead.assignment().state() != AssignmentState.DECLINED)
                .map(Lead::id)
                .toList();
        if (caller.actsForAnyOf(acting)) {
            allowed.add("report-progress");
        }
        return new ActionView(
                a.id(),
                a.version(),
                a.plan(),
                a.priority(),
                a.parent(),
                a.heading(),
                a.ref(),
                a.position(),
                a.title(),
                a.description(),
                a.timescale(),
                List.copyOf(milestones.getOrDefault(a.id(), List.of())),
                agencies,
                officers(a),
                new MonitoringView(
                        a.monitoring().state(),
                        a.monitoring().text(),
                        links(a, "monitoring").map(Link::related).toList(),
                        a.monitoring().source()),
                links(a, "reference").map(ActionBelow::reference).toList(),
                links(a, "sub-action")
                        .map(link -> new Titled(Objects.requireNonNull(link.id()), link.code(), link.name()))
                        .toList(),
                a.note(),
                a.status(),
                a.nextDue(),
                a.overdue(),
                a.dueSoon(),
                a.externalIds(),
                a.createdAt(),
                a.updatedAt(),
                List.copyOf(allowed));
    }

    /** A sub-action that names no lead agency shows those of its action, and its words where they are still open. */
    private Leads agencies(ActionView action) {
        Leads own = action.leadAgencies();
        List<Lead> items = new ArrayList<>(links(action, "inherited-agency")
                .map(link -> link.lead(LeadKind.AGENCY))
                .toList());
        Link above = links(action, "inherited-text").findFirst().orElse(null);
        boolean inherits = own.state() == OpenState.ABSENT && (above != null || !items.isEmpty());
        items.addAll(
                links(action, "agency").map(link -> link.lead(LeadKind.AGENCY)).toList());
        if (inherits && above != null) {
            return new Leads(Kebab.known(OpenState.class, String.valueOf(above.role())), above.name(), true, items);
        }
        return new Leads(own.state(), own.text(), inherits, List.copyOf(items));
    }

    private Leads officers(ActionView action) {
        List<Lead> items = links.getOrDefault(action.id(), List.of()).stream()
                .filter(link -> link.what().equals("person")
                        || link.what().equals("post")
                        || link.what().equals("group"))
                .map(link -> link.lead(
                        switch (link.what()) {
                            case "person" -> LeadKind.OFFICER;
                            case "post" -> LeadKind.POST;
                            default -> LeadKind.GROUP;
                        }))
                .toList();
        return new Leads(action.leadOfficers().state(), action.leadOfficers().text(), false, items);
    }

    private java.util.stream.Stream<Link> links(ActionView action, String what) {
        return links.getOrDefault(action.id(), List.of()).stream()
                .filter(link -> link.what().equals(what));
    }

    private static CrossReferenceView reference(Link link) {
        return new CrossReferenceView(
                String.valueOf(link.name()),
                Kebab.known(CrossReferenceKind.class, String.valueOf(link.role())),
                link.id(),
                String.valueOf(link.code()));
    }
}

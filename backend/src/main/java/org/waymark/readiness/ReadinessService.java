package org.waymark.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Caller;
import org.waymark.access.CurrentCaller;
import org.waymark.agencies.AgencyService;
import org.waymark.kernel.Refusal;
import org.waymark.kernel.Related;
import org.waymark.plans.ReadinessCounts;

/** How ready a plan is, for everybody who may read it. */
@ApplicationScoped
public class ReadinessService {
    private final ReadinessQueries queries;
    private final AgencyService agencies;
    private final CurrentCaller current;

    ReadinessService(ReadinessQueries queries, AgencyService agencies, CurrentCaller current) {
        this.queries = queries;
        this.agencies = agencies;
        this.current = current;
    }

    @Transactional
    public ReadinessPage of(UUID plan, ReadinessFilter filter) {
        UUID partnership = queries.partnershipOf(plan);
        if (partnership == null || !current.get().mayRead(partnership)) {
            throw Refusal.notFound("plan");
        }
        List<UUID> meant = agencies.meant(filter.agency);
        Caller caller = current.get();
        ReadinessQueries.Part part = queries.part(
                plan,
                filter,
                meant,
                new ReadinessQueries.Reader(caller.mayEdit(partnership), caller.officerOrNobody()));
        List<ReadinessOwner> owners = part.owners();
        ReadinessCounts counts = owners.stream()
                .filter(owner -> among(meant, owner.agency())
                        && among(filter.officer, owner.officer())
                        && among(filter.group, owner.group()))
                .map(ReadinessOwner::counts)
                .reduce(ReadinessCounts.NONE, ReadinessCounts::plus);
        List<ReadinessItem> items = part.items();
        boolean more = items.size() > filter.limit;
        List<ReadinessItem> shown = more ? items.subList(0, filter.limit) : items;
        return new ReadinessPage(
                shown, more ? shown.getLast().cursor() : null, total(counts, filter.kind), counts, owners);
    }

    private static boolean among(@Nullable Collection<UUID> asked, @Nullable Related owner) {
        return asked == null || asked.isEmpty() || (owner != null && asked.contains(owner.id()));
    }

    private static long total(ReadinessCounts counts, @Nullable List<ReadinessKind> kinds) {
        List<ReadinessKind> asked = kinds == null || kinds.isEmpty() ? List.of(ReadinessKind.values()) : kinds;
        return asked.stream()
                .distinct()
                .mapToLong(kind -> switch (kind) {
                    case UNCONFIRMED -> counts.unconfirmed();
                    case MISSING -> counts.missing();
                    case SUSPICIOUS -> counts.suspicious();
                })
                .sum();
    }
}

package org.waymark.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.access.Writes;
import org.waymark.partnerships.PartnershipFilter;
import org.waymark.partnerships.PartnershipService;

/** Loads the demonstration partnership, whole or not at all, where there is no partnership yet. */
@ApplicationScoped
class Demonstration {
    private final Turn turn;
    private final PartnershipService partnerships;
    private final MemberWriter members;
    private final PlanWriter plans;
    private final RoundWriter rounds;

    Demonstration(
            Turn turn, PartnershipService partnerships, MemberWriter members, PlanWriter plans, RoundWriter rounds) {
        this.turn = turn;
        this.partnerships = partnerships;
        this.members = members;
        this.plans = plans;
        this.rounds = rounds;
    }

    /** Whether anything was loaded. */
    @Writes
    @Transactional
    boolean loadWhereThereIsNothing(DemonstrationFiles files) {
        turn.take();
        PartnershipFilter any = new PartnershipFilter();
        any.limit = 1;
        if (!partnerships.page(any).items().isEmpty()) {
            return false;
        }
        load(files);
        return true;
    }

    @Writes
    @Transactional
    void load(DemonstrationFiles files) {
        Codes codes = new Codes();
        members.write(files, codes);
        UUID plan = plans.write(files, codes);
        rounds.write(plan, files.today());
    }
}

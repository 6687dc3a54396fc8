package org.waymark.imports;

import jakarta.enterprise.context.ApplicationScoped;

/** What a document can say, of every kind of thing. */
@ApplicationScoped
class AllFields {
    private final Json json;
    private final PlanFields plans;
    private final PriorityFields priorities;
    private final IndicatorFields indicators;
    private final ActionFields actions;

    AllFields(
            Json json, PlanFields plans, PriorityFields priorities, IndicatorFields indicators, ActionFields actions) {
        this.json = json;
        this.plans = plans;
        this.priorities = priorities;
        this.indicators = indicators;
        this.actions = actions;
    }

    Json json() {
        return json;
    }

    PlanFields plans() {
        return plans;
    }

    PriorityFields priorities() {
        return priorities;
    }

    IndicatorFields indicators() {
        return indicators;
    }

    ActionFields actions() {
        return actions;
    }
}

package org.waymark.plans;

/** How much a plan holds. */
public record PlanCounts(
        long themes, long priorities, long actions, long subActions, long milestones, long indicators) {}

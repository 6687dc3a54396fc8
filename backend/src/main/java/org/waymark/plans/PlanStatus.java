package org.waymark.plans;

/** How far a plan has come. Agreeing is not publishing: a board agrees in May what the web shows in June. */
public enum PlanStatus {
    DRAFT,
    CONSULTATION,
    AGREED,
    PUBLISHED,
    CLOSED
}

package org.waymark.plans;

import java.util.List;

/** How far a plan has come. Agreeing is not publishing: a board agrees in May what the web shows in June. */
public enum PlanStatus {
    DRAFT,
    CONSULTATION,
    AGREED,
    PUBLISHED,
    CLOSED;

    /** What it may become next; a published plan becomes published again with its next edition. */
    public List<PlanStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(CONSULTATION, AGREED);
            case CONSULTATION -> List.of(AGREED, DRAFT);
            case AGREED -> List.of(PUBLISHED, DRAFT);
            case PUBLISHED -> List.of(PUBLISHED, CLOSED);
            case CLOSED -> List.of();
        };
    }

    /** What becoming this is called where a client reads what it may do. */
    String verb() {
        return switch (this) {
            case DRAFT -> "return-to-draft";
            case CONSULTATION -> "consult";
            case AGREED -> "agree";
            case PUBLISHED -> "publish";
            case CLOSED -> "close";
        };
    }
}

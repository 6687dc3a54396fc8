package org.waymark.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a report need to know of the action that it is about, and of its agency.
 *
 * @param planStart the first day of the plan's period; null when it has none
 * @param closed whether the plan is
 * @param ended whether the action has ended
 * @param serves whether the agency leads or supports the action, inherited leads too
 * @param ownAgency whether the caller is one of the agency's officers
 */
record ReportFacts(
        UUID partnership,
        UUID plan,
        @Nullable LocalDate planStart,
        @Nullable LocalDate planEnd,
        boolean closed,
        boolean ended,
        boolean serves,
        boolean ownAgency) {}

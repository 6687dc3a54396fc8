package org.waymark.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Titled;

/**
 * What a decision is about, as a client sees it.
 *
 * @param ref the action's number or the edition's label; null of a plan, and for whoever may not read it
 * @param title the action's or the plan's; null for whoever may not read it
 * @param plan the plan it is or belongs to
 */
public record DecisionSubject(
        SubjectKind kind,
        UUID id,
        @Nullable String ref,
        @Nullable String title,
        Titled plan) {}

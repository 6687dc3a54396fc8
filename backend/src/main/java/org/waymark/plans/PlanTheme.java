package org.waymark.plans;

import java.util.UUID;

/** A theme as it stands in its plan. */
public record PlanTheme(UUID id, String title) {}

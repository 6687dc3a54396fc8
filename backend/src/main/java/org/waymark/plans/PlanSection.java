package org.waymark.plans;

import java.util.UUID;

/** A section of a plan's text, as a client sees it. */
public record PlanSection(UUID id, String title, String text) {}

package org.waymark.plans;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The days a plan runs, first and last. */
public record PlanPeriod(@NotNull LocalDate start, @NotNull LocalDate end) {}

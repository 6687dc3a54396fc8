package org.waymark.leads;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An agency that gives an indicator's values. */
public record OwnerInput(@NotNull UUID agency, @NotNull LeadRole role) {}

package org.waymark.leads;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead who is an officer (a person or a post) or a group: exactly one of the two is given. */
public record LeadInput(
        @Nullable UUID officer,
        @Nullable UUID group,
        @NotNull LeadRole role) {}

package org.waymark.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Over what a grant holds: everything, or one partnership, agency or group.
 *
 * @param id null when it is everything
 * @param code the agency's or group's code, or the partnership's short name; null when it is everything
 */
public record Scope(
        ScopeType type, @Nullable UUID id, @Nullable String code) {}

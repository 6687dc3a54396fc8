package org.waymark.meetings;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a decision is about.
 *
 * @param id which plan, edition or action, of the partnership of the group or of one of its districts
 */
public record SubjectInput(
        @NotNull SubjectKind kind, @NotNull UUID id) {}

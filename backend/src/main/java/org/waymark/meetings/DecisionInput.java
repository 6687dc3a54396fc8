package org.waymark.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group decided.
 *
 * @param id which of the present decisions it is; without one it is new
 * @param number the number that the minutes give it
 * @param text what was decided, in the product's Markdown
 * @param dissent who disagreed and why, where that is to be noted
 * @param about the plan, edition or action that it is about
 */
public record DecisionInput(
        @Nullable UUID id,
        @Nullable @Size(max = 40) String number,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 5_000) String dissent,
        @Valid @Nullable SubjectInput about) {}

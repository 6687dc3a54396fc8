package org.waymark.names;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made of an unknown name: one of three.
 *
 * @param text the name, as the import's result has it
 * @param use the member who is meant
 * @param create the member to make
 * @param leave true: it stays unconfirmed
 */
public record Decision(
        @NotBlank String text,
        @Nullable UUID use,
        @Nullable NewMember create,
        @Nullable Boolean leave) {}

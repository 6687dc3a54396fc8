package org.waymark.editions;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An edition that somebody asks for.
 *
 * @param label {@code major.minor}, above that of every earlier edition; null takes the next
 * @param reason why, for the record and in the edition
 */
public record EditionInput(
        @Nullable @Pattern(regexp = Label.PATTERN, message = "must be two numbers with a dot between, such as 1.2")
        String label,

        @Nullable @Size(max = 2000) String reason) {}

package org.waymark.agencies;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is under section 10 of the Children Act 2004, and for how long.
 *
 * @param category the paragraph that names it: {@code 10(1)(a)} the authority, {@code 10(4)(a)} to {@code 10(4)(g)} its
 *     relevant partners, {@code 10(1)(c)} those invited
 * @param from the first day; null when it always was
 * @param to the last day; null while it lasts
 */
@Embeddable
public record Section10(
        @NotNull
        @Pattern(
                regexp = "10\\((1\\)\\([ac]|4\\)\\([a-g])\\)",
                message = "must be 10(1)(a), 10(1)(c), or one of 10(4)(a) to 10(4)(g)")
        String category,

        @Column(name = "valid_from") @Nullable LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    boolean overlaps(Section10 other) {
        return startsBy(other.to) && other.startsBy(to);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }
}

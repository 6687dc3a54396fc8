package org.waymark.endings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a thing ends, or is brought back.
 *
 * @param to ended, or current for what has ended
 * @param reason why; needed either way, here or as the parameter of the call
 * @param on the day it ended, today or an earlier one; null takes today
 */
public record StandingTransition(
        @NotNull Standing to,
        @Nullable @Size(max = 2000) String reason,
        @Nullable LocalDate on) {}

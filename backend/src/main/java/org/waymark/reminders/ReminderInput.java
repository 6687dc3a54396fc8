package org.waymark.reminders;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom to chase.
 *
 * @param agencies only these; all that still owe reports when null or empty
 * @param text what is said to them beside the usual
 */
public record ReminderInput(
        @Nullable @Size(max = 500) List<UUID> agencies,
        @Nullable @Size(min = 1, max = 2000) String text) {}

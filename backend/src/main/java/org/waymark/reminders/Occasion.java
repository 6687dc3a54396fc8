package org.waymark.reminders;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.rounds.RoundToAsk;

/**
 * Something for which a round is asked about once.
 *
 * @param due the day of which is told; null for what is said whatever the day
 */
record Occasion(UUID round, ReminderKind kind, @Nullable LocalDate due) {

    static Occasion of(RoundToAsk round, ReminderKind kind) {
        boolean ofTheDay = kind == ReminderKind.SOON || kind == ReminderKind.DUE || kind == ReminderKind.LATE;
        return new Occasion(round.id(), kind, ofTheDay ? round.due() : null);
    }
}

package org.waymark.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a thing has ended: it is owed by nobody any more, and stays on record.
 *
 * @param on the day it ended
 * @param by the name of whoever ended it; null when that was no person, or the name was removed
 * @param with the thing above with which it ended, and with which it comes back; null when it ended by itself
 * @param along how many things below it ended with it
 */
public record Ended(
        LocalDate on,
        String reason,
        @Nullable String by,
        @Nullable Titled with,
        long along) {}

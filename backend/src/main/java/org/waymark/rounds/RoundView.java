package org.waymark.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendars.Period;
import org.waymark.kernel.Related;
import org.waymark.kernel.Titled;
import org.waymark.kernel.Versioned;

/**
 * A round as the members of its partnership see it.
 *
 * @param due the last day on which a report is in time
 * @param overdue whether that day has passed while something is outstanding
 * @param plans those it asks about; none for every agreed or published plan that runs in the period
 * @param counts of all that is owed
 * @param mine of what the agencies owe for which the caller acts; null for whoever acts for none
 * @param allowed {@code edit}, {@code close} and {@code remind} while it is open, {@code reopen} once it is closed
 */
public record RoundView(
        UUID id,
        long version,
        Related partnership,
        Period period,
        RoundState state,
        Instant openedAt,
        @Nullable Instant closedAt,
        LocalDate due,
        boolean overdue,
        @Nullable String instructions,
        List<Titled> plans,
        RoundCounts counts,
        @Nullable RoundCounts mine,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowed)
        implements Versioned {}

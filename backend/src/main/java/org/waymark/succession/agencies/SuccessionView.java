package org.waymark.succession.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * One time that an agency was renamed, merged or split.
 *
 * @param former the agency as it was called before
 * @param successors the agencies that took over; of one that was renamed itself, as it is called now
 */
public record SuccessionView(
        UUID id,
        SuccessionKind kind,
        LocalDate on,
        Related former,
        List<Related> successors,
        @Nullable String reason) {}

package org.waymark.notes;

import java.util.List;
import java.util.UUID;
import org.waymark.lines.LineType;

/**
 * How many notes and questions wait on something and all that stands under it.
 *
 * @param notes open ones that are no questions
 * @param questions open questions
 * @param on where they are: of a plan, its priorities with all that stands under each, and itself; of a priority, its
 *     lines. What has none is left out
 */
public record NoteCounts(long notes, long questions, List<Waiting> on) {

    /** How many wait at one place. */
    public record Waiting(LineType type, UUID id, long notes, long questions) {}

    static NoteCounts of(List<Waiting> on) {
        return new NoteCounts(
                on.stream().mapToLong(Waiting::notes).sum(),
                on.stream().mapToLong(Waiting::questions).sum(),
                on);
    }
}

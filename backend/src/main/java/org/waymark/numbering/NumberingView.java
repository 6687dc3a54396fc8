package org.waymark.numbering;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lines whose number is another now, in the order of the plan; with {@code dryRun}, those whose number would be.
 *
 * @param kept how many lines keep theirs
 */
public record NumberingView(List<NewNumber> items, long kept) {

    /** One line and its number before and after. */
    public record NewNumber(
            NumberedType type, UUID id, @Nullable String title, String before, String after) {}
}

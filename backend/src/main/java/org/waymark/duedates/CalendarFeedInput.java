package org.waymark.duedates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody wants to fetch.
 *
 * @param name what its owner calls it, to know it from others
 * @param agency whose due dates it shows; null for those that are the caller's own
 */
public record CalendarFeedInput(
        @NotBlank @Size(max = 100) String name,

        @Schema(
                description =
                        "The agency whose due dates it shows; null for your own, those of the officer that you are")
        @Nullable
        UUID agency) {}

package org.waymark.summary;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Related;

/**
 * How it stands with what an agency leads, inherited leads too; what is proposed to it counts in any role.
 *
 * @param freshness of its reports, and of the priorities that its officers lead; null where nothing is expected yet
 */
public record AgencyPart(
        Related of, Figures figures, @Nullable Freshness freshness) {}

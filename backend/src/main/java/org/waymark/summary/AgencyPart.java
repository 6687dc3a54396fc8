package org.waymark.summary;

import org.waymark.kernel.Related;

/** How it stands with what an agency leads, inherited leads too; what is proposed to it counts in any role. */
public record AgencyPart(Related of, Figures figures) {}

package org.waymark.summary;

import java.time.Instant;

/**
 * How far the caller has looked at a plan.
 *
 * @param upTo never earlier than what was said before, on whatever device
 */
public record SummarySeenView(Instant upTo) {}

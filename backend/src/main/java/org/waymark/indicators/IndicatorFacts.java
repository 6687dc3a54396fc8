package org.waymark.indicators;

import java.util.Set;
import java.util.UUID;

/**
 * What an indicator's rules need to know of other things.
 *
 * @param missing those of the named agencies and officers whom the partnership does not have
 */
record IndicatorFacts(boolean parentOfPartnership, boolean parentIsPart, boolean hasParts, Set<UUID> missing) {}

package org.waymark.names;

import java.util.UUID;

/**
 * Somebody who may be meant by a name.
 *
 * @param score how alike the names are, by the three-letter groups they share: 0 (not at all) to 1 (the same)
 */
public record Candidate(UUID id, String name, double score) {}

package org.waymark.editions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * A row that is not the same on both sides of a comparison.
 *
 * @param kind plan, priority, action or indicator
 * @param before its body; missing where it came later
 * @param after its body; missing where it went
 */
public record DifferingRow(String kind, UUID thing, JsonNode before, JsonNode after) {}

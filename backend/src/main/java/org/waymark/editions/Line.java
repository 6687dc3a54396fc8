package org.waymark.editions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of an edition as it is stored.
 *
 * @param above what it needs to know of what it stands in; null when it needs nothing
 */
record Line(
        UUID thing, int position, ObjectNode body, @Nullable ObjectNode above) {}

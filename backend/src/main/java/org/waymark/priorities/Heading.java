package org.waymark.priorities;

import java.util.UUID;

/** A heading row of the action table. */
public record Heading(UUID id, String text) {}

package org.waymark.actions;

import java.util.UUID;

/** The heading row under which an action stands. */
public record Heading(UUID id, String text) {}

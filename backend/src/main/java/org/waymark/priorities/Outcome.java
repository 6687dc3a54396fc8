package org.waymark.priorities;

/** The outcome that a priority serves. */
public record Outcome(String code, String name) {}

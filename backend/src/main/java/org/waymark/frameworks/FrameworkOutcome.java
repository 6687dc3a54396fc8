package org.waymark.frameworks;

/** One of the outcomes of a framework. */
public record FrameworkOutcome(String code, String name) {}

package org.waymark.timescales.dates;

/**
 * Something understood in a text.
 *
 * @param next the first token after it
 */
public record Found<T>(T what, int next) {}

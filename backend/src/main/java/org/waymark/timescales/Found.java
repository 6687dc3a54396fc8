package org.waymark.timescales;

/**
 * Something understood in a text.
 *
 * @param next the first token after it
 */
record Found<T>(T what, int next) {}

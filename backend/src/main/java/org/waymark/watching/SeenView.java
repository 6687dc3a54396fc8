package org.waymark.watching;

import java.time.Instant;

/**
 * How far the caller has read the news.
 *
 * @param upTo never earlier than what was said before, on whatever device
 * @param at when it was said
 */
public record SeenView(String upTo, Instant at) {}

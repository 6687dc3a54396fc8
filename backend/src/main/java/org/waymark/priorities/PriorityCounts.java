package org.waymark.priorities;

/** How much stands in a priority. */
public record PriorityCounts(long actions, long subActions, long milestones, long indicators) {}

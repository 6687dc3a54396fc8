package org.waymark.summary;

/** What is expected to be kept fresh: the reports of a round, and the stories behind priorities. */
public enum FreshnessKind {
    REPORTS,
    STORIES
}

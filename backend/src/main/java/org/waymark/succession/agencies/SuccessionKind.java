package org.waymark.succession.agencies;

/** What became of an agency. */
public enum SuccessionKind {
    /** The same body under another name: its id stays. */
    RENAMED,
    /** It went up in another. */
    MERGED,
    /** Several others took over its parts. */
    SPLIT
}

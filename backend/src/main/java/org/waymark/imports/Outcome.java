package org.waymark.imports;

/** What loading does with a thing. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** The document and people have both changed something of it: that stays; the rest of it is updated. */
    CONFLICT
}
